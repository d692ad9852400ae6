package example

p if {
	every x in input { true }
	every y in input { true }
	some z
}

q if {
	some x, y
	some z
	xs := [1 | some w]
}
