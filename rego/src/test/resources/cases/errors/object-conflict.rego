package example

p[k] := v if some [k, v] in [["a", 1], ["a", 2]]
