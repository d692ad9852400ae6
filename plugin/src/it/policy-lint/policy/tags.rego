package acme.tags

missing(label) := sprintf("the label %s is missing", [label]) if not label in data.labels
