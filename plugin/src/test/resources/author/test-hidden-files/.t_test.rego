package t

test_a if data[".a"].b == 1

test_b if data.a.b == 1
