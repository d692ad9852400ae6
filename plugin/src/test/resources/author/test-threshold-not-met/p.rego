package p

allow if {
	input.x == 1
	input.y == 2
}

deny if input.x == 3
