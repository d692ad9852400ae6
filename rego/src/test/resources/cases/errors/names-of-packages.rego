package example.inner

known := true

by_the_number_of_a_package if {
	known
	data[0].x
}

by_the_number_of_a_rule if {
	known
	data.example[1]
}
