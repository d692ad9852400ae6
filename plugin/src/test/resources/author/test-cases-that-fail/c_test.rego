package c

test_sum[name] if {
	some name, tc in {"one": {"a": 1, "b": 2, "sum": 3}, "two": {"a": 2, "b": 2, "sum": 5}, "six": {"a": 3, "b": 3, "sum": 6}}
	tc.a + tc.b == tc.sum
}

test_deep[g][name] if {
	some g, group in {"g1": {"x": 1, "y": 2}, "g2": {"x": 3}}
	some name, v in group
	v < 3
}
test_all[n] if {
	some n in ["a", "b"]
	true
}
