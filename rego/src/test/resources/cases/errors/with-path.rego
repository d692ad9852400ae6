package example

p if { x := "foo"; true with input[x] as 1 }
