package example

input = {"user": "a", "roles": {"reader": true}}

user = input.user

roles[role] { input.roles[role] }

test_rule_hides_document {
	user == "a"
	roles == {"reader"}
}

test_with_names_the_rule {
	user == "b" with input as {"user": "b"}
}

test_local_variable_hides_rule {
	some input
	input = 3
	input == 3
}
