package t

test_a if { print("hello", 1); false }

todo_test_b if false
