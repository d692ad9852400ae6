package example

p if {
	some x, y
	input[x]
}
