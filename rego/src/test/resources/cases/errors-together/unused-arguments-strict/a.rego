package example

f(y, [z, _]) := z

g(x) := 1
