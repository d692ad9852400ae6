package p_test

test_a if true

test_b if 1 < 2
