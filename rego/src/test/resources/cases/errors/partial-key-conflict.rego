package example

p[k] := v if some [k, v] in [["a", 1], ["b", 2], ["b", 3]]

q := [p.a, p.b]
