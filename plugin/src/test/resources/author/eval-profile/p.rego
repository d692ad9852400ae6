package p

x := 1

f(a) := a + 1

q contains y if some y in [1, 2, 3]

slow contains z if {
	some a in numbers.range(1, 30)
	some b in numbers.range(1, 30)
	a * b == 42
	z := [a, b]
}
