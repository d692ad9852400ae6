package example

p if {
	a := [0]
	⟦a[⟧0⟦]⟧ == 0
}
