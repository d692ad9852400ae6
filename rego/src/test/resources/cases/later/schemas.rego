package example

test_array_as_document if {
	json.match_schema([1, 2], {"type": "array", "items": {"type": "integer"}}) == [true, []]
	json.match_schema([1, "a"], {"items": {"type": "integer"}})[0] == false
}
