package example

some x

some y in [1]

every z in [1] { z > 0 }

not a

b; c

count([1])

d

f()

e.f.g

h contains 1 if { true }
