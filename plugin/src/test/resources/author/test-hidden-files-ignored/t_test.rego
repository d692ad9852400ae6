package t

test_a if not data[".a"]

test_b if data.a.b == 1
