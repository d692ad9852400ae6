package example

p if {
⟦	x№ = x№+ + 1
⟧	x#N = 1
}
