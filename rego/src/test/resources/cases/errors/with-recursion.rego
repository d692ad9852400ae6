package example

f(x) := x

g(x) := p if x

p if f(1) with f as g
