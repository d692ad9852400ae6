package example

p[x].s contains 1 if some x in [2]

p[x].t := 1 if some x in [2]

f(x) := 1

f(x, y) := 2
