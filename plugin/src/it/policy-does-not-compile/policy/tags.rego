package acme.tags

deny contains message if {
	some resource in input.resources
	not resource.labels[unknown_label]
	message := "a label is missing"
}
