package p

allow if {
	count([1]) == 1
}

other if input.x
