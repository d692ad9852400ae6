package keywords

if := 1

in := 2

import future.keywords.if

test_if_is_a_keyword if {
	input == 3 with input as 3
}

test_in_is_a_name {
	in == 2
	data.keywords["if"] == 1
}

import future.keywords.in

test_in_is_a_keyword if {
	2 in [1, 2]
}
