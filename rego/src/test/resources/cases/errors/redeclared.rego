package example

f(a) if a := 1

g([b]) if {
	some b
	b = 1
}

h(c) := [c | c := 2]

p if {
	[x, x] := [1, 2]
}

q if {
	every y in [1] {
		y := 1
	}
}
