package t

test_a if data.name == "a"

test_b if data.s.name == "b"
