package example

p if {
	x := [1 2
	y == 
