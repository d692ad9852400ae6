package a

import rego.v1

default allow := false

default never := 1

never := 2 if input.x

allow if {
	some x
	input.roles[x] == "admin"
	some y in input.list
	every z in input.list {
		z > 0
		z <
			100
	}
	not deny
}

deny if input.bad

deny if {
	input.worse
	print("worse")
}

f(x) := 1 if {
	x > 1
} else := 2 if {
	x > 0
} else := 3

s contains x if {
	xs := [y |
		y := input.list[_]
		y > 100
	]
	some x in xs
}

o[k] := v if some k, v in input.obj

unused := {
	"a": 1,
}

unreached contains x if {
	input.never
	some x in input.list
	some y
	x > input.roles[y]
	some k, v in {
		"a": 1,
	}
}

parts := {
	"constant": 1,
	"reference": input.user,
	"call": count(
		[input.user],
	),
	"closure": [user |
		user := input.user
	],
}

enough if parts.constant == 1

enough if parts.constant == 2
