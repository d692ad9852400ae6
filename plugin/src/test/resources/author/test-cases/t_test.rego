package t

test_sum[note] if {
	some note, tc in {"ok": {"a": 1, "b": 1}, "bad": {"a": 1, "b": 2}}
	tc.a == tc.b
}

test_all[tc.note] if {
	some tc in [{"note": "one", "x": 1}, {"note": "two", "x": 1}]
	tc.x == 1
}

test_nested[a][b] if {
	some a in ["p", "q"]
	some b in ["r", "s"]
	a != "q"
}
