package printing

import rego.v1

test_holds if {
	not print("not", "hidden")
}

test_of_nothing if {
	not print(input.unknown)
}

test_inside if {
	count([x | some x in [1, 2]; not print(x)]) == 2
}
