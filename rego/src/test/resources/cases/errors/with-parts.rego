package example

p := {"a": {"b": 1}}

q[x] := 1 if some x in [1]

r.s contains 1

t if {
	p.a == 1 with p.a as 1
	q[1] with q[1] as 1
}

u if r.s.t with r.s.t as 1

# Above a rule, and beside one, all is replaceable.
v if r.s with r as 1 with data.example.r.u as 2 with r.s as 3
