package example

p if {
	every x [1] { x }
}

q if {
	some if
}

r := .x
