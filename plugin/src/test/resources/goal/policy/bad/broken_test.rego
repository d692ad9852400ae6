package acme.broken_test

test_never if 2 < 1
