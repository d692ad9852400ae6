package t

test_true := true

test_false := false

test_text := "x"

test_null := null

test_undefined if false

test_set contains 1

test_object := {"a": true}

todo_test_later if false

test_error if {
	x := [1, 2][_]
	conflict(1) == x
}

conflict(x) := y if some y in [x, 2]

test_else := false if {
	false
} else := true

a.test_below.c if true
