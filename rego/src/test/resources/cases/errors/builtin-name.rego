package example

largest if {
	max = 3
	max > 2
}
