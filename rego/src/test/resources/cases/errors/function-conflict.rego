package example

f(_) := 1

f(_) := 2

p := f(0)
