package example

p if {
	x > 1
	not input.xs[_] == 2
}
