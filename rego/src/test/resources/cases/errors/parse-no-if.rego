package example

allow {
	input.user == "a"
}
