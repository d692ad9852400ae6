package example

_at(text) := time.parse_rfc3339_ns(text)

test_across_ends_of_months if {
	time.diff(_at("2020-02-29T00:00:00Z"), _at("2021-02-28T00:00:00Z")) == [0, 11, 28, 0, 0, 0]
	time.diff(_at("2021-01-31T00:00:00Z"), _at("2021-03-01T00:00:00Z")) == [0, 1, 1, 0, 0, 0]
}

test_borrowed_from_the_next_unit if {
	time.diff(_at("2020-12-31T23:00:00Z"), _at("2021-03-01T01:00:00Z")) == [0, 2, 0, 2, 0, 0]
	time.diff(_at("2021-03-01T01:00:00Z"), _at("2020-12-31T23:00:59Z")) == [0, 2, 0, 1, 59, 1]
}
