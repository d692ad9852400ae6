package t

test_a if true

test_a if false

test_b if true

x.test_a if true

x.test_a if false
