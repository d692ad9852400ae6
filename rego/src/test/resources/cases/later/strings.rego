package example

test_split_n if {
	strings.split_n("a.b.c.d", ".", 2) == ["a", "b"]
	strings.split_n("a.b.c.d", ".", -2) == ["c", "d"]
	strings.split_n("a.b", ".", 9) == ["a", "b"]
	strings.split_n("a.b", ".", -9) == ["a", "b"]
	strings.split_n("a.b", ".", 0) == []
	strings.split_n("", ".", 1) == [""]
	strings.split_n("abc", "", -2) == ["b", "c"]
}
