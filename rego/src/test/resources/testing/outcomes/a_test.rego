package a_test

import rego.v1
import data.a

test_allow if a.allow with input as {"roles": ["admin"], "list": [1]}

test_f if {
	a.f(0) == 3
	a.f(1) == 2
}

test_s if count(a.s) == 0 with input as {"list": [1]}

test_o if a.o == {} with input as {"obj": {}}

test_fail if {
	print("hello", 1)
	x := a.f(5)
	x == 2
}

test_err if {
	a.f(1) == 2
	{1: 1, 2: 2}[_] = y
	cnf == 1
}

cnf := 1
cnf := 2 if true

todo_test_x if false

test_cases[note] if {
	some note, tc in {"one": {"x": 2, "want": 1}, "two": {"x": 0, "want": 1}}
	a.f(tc.x) == tc.want
}
test_cases_nested[g][note] if {
	some g, tcs in {"g1": {"one": 1, "two": 2}, "g2": {"three": 1}}
	some note, v in tcs
	v == 1
}
test_false := false
test_str := "abc"
test_partial contains "x" if true
