package example

p[x] { x := 1 }

q["a"]

f(x) { x > 1 }

r = 1 { true } else = 2 { true }
