package acme.broken

deny contains message if {
	some resource in input.resources
	message := sprintf("%s", [resorce.address])
}
