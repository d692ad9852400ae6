package example

# Calls in operands are evaluated before their line, and need the values of their own operands first.
p if { some i; input.c[i] < i + 1 }

q if { some i; input.c[i] == f(i) }

r if { some i; input.c[i] == i[_] }

# A closure waits for what it takes from outside.
s if { some i; input.c[i] == [x | x := i] }

t if { some i, j; input.c[i][j] == [x | x := i] }

u := [o | some o in o]

w if { count(x) > 1; count([y | y := z]) == 1 }

f(x) := x
