package example

p if {
	every key, value in [1] {
		value > 0
	}
}

q if {
	every x in [1] {
		every y in [2] {
			x < y
		}
	}
}
