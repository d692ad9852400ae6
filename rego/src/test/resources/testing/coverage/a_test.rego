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

test_c[n] if {
	some n, v in {"one": 1}
	v == 1
}


test_enough if a.enough with input as {"user": "x"}
