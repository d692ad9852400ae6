package pairs

import rego.v1

complete := 1, 20 in [10, 20]

partial contains 0, 20 in [10, 20]

branches := 1 if {
	false
} else := 0, 10 in [10, 20]

test_heads if {
	complete == true
	partial == {false}
	branches == true
}

test_elements if {
	{true: "held"}[0, 10 in [10, 20]] == "held"
}

test_with if {
	input == true with input as 1, 20 in [10, 20]
}
