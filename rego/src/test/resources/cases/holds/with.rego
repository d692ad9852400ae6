package example

default role := "none"

role := input.role

size(xs) := count(xs)

test_input if {
	role == "admin" with input.role as "admin"
	role == "none"
}

test_data if {
	data.example.role == "other" with data.example.role as "other"
}

test_function if {
	size([1, 2]) == 7 with data.example.size as 7
	size([1, 2]) == 3 with count as three
	size([1, 2]) == 2
}

three(_) := 3

test_nested if {
	outer with input.role as "a"
}

outer if {
	role == "b" with input.role as "b"
	role == "a"
}
