package example

test_array if {
	[x, [y, 2]] = [1, ["a", 2]]
	x == 1
	y == "a"
}

test_both_sides if {
	[x, 2] = [1, y]
	x == 1
	y == 2
}

test_repeated if {
	not matches_twice([1, 2])
	matches_twice([1, 1])
}

matches_twice(pair) if {
	[x, x] = pair
}

test_object if {
	{"a": x, "b": [_, y]} = {"a": 1, "b": [2, 3]}
	x + y == 4
}

test_reordered if {
	y == 2
	y = x + 1
	x = 1
}

test_reference_binds_key if {
	xs := {"a": 1, "b": 2}
	xs[k] == 2
	k == "b"
}
