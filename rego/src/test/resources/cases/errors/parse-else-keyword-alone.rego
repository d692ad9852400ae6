package example

p := 1 if { false } else
q := 2
