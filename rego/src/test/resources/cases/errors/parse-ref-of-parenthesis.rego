package example

p if { (input).x == 1 }
