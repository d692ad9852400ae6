package example
a1 := [p[x] | x := 1]
a2 := {p[x] | x := 1}
a3 := {p[x]: 1 | x := 1}
a4 := {1: p[x] | x := 1}
a5 if count([1 | count({p[x]: 1 | x := 1})]) > 0
p if true
