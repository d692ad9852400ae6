package example

p if not startswith(input.a[_], "x")

q if not f(input.a[i])

f(x) := x
