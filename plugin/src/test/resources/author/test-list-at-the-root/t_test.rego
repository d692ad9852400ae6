package t

test_a if data.a.b == 1
