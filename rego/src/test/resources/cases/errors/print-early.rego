package example

p if {
	print("x is", x)
	x = 7
}

q if {
	every x in [1] {
		print([y | y := x])
		x == 1
	}
}
