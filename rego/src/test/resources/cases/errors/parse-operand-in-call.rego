package example

p if {
	f(1 + ; 2)
}
