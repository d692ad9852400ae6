package acme.tags_test

import data.acme.tags

test_missing if tags.missing("owner") == "the label owner is missing"

test_present if not tags.missing("organisation")
