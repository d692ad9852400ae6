package example

p if { some x with input as 1 }
