package t

test_a if true
