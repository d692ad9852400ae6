package example

below[key] contains value if some key, value in {"a": "x"}

number := 1

by_number if below[number]

by_variable if {
	key := 1
	below[key]
}

as_text if regex.is_valid(below)

of_the_whole if {
	whole := below
	whole[1]
}
