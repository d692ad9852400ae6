package a

test_a1 if false
test_a2 if true
todo_test_a3 if true
