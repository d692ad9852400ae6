package p

allow if {
	trace("looking")
	count([1]) == 1
}
