package example

p if {
	x := 1
	⟦x + ⟧x > 0
}
