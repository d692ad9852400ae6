package example

f(x) contains y if { y := x }
