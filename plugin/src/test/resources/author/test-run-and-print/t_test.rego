package t

test_a if { print("hello", 1); print([2]) }

test_b if false

test_c := true

test_c_and_more if false
