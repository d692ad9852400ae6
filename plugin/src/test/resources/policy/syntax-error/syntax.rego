package acme.syntax

deny contains message if {
	message := 
}
