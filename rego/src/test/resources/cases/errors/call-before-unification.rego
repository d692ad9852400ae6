package example

f(_) := 1

f(x) := 2 if x > 0

p if input.nothing[_] = f(1)
