package example

p if {
	some "a" in [1, 2]
}

q if {
	some {"a": x} in [{"b": 1}]
	x == 1
}

r := sum({1, [2]})
