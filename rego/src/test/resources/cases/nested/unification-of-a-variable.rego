package example

p if {
	y = ⟦[⟧x⟦]⟧
	y = ⟦[⟧1⟦]⟧
}
