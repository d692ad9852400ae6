package example

f(count(x)) := x

g([y, abs(1)]) := y
