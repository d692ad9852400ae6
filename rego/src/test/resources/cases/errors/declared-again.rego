package example

f(x) if x := 1

g if {
	every x in [1] {
		x := 2
	}
}

h if {
	not x := 1
}

i if {
	{x} := {1}
}
