package example

p if {
	count([x | x = y]) > 0
}
