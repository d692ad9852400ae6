package t

test_b if x
