package example

f(x) := x

p := f(1, 2)

q := count()
