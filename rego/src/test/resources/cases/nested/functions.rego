package example

p := f0(1)

⟦f№(x) := f№+(x)
⟧
f#N(x) := x
