package example

input := 1

data.x := 2


p if { data := 1; data }
