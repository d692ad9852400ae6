package t

test_a { true }
