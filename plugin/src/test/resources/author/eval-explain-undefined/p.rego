package p

q if {
	input.x == 1
}
