package acme.images

deny contains finding if {
	some resource in input.resources
	resource.type == "Deployment"
	finding := {
		"msg": sprintf("%s in %v: %s", [resource.name, {"a", "b"}, data.config.gate]),
		"resource": resource.id,
		"severity": "low",
	}
}

warn contains message if {
	message := sprintf("%s", [semver.compare("1.0.0", "2.0.0")])
}

allowed if count(input.resources) < 2

broken contains 1

endless := count([x | some x in numbers.range(1, 3000); some y in numbers.range(1, 3000); x * y == 7])
