package example

p if {
	x0 := 1
⟦	x№+ := x№
⟧}
