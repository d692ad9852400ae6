package r

wanted := {"owner", "stage"}

missing(tags) := wanted - object.keys(tags)

complete(tags) if count(missing(tags)) == 0

test_complete if {
	tags := {"owner": "estates"}
	complete(tags)
}

test_value := false
