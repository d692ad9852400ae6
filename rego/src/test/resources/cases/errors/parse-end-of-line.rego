package example

p := input.
	q
