package t

test_a if data.a.b == 1

test_c if data.a.c == 2
