package example

p contains x if {
	{"x": y, "y": x} = {"z": 1, "y": 2}
	y == 1
}

q contains x if {
	{"x": 1, "y": x} = {"z": 1, "y": 2}
}
