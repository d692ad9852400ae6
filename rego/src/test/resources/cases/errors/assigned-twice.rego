package example

p if {
	x := 1
	x := 2
}
