package example

test_last_key_counts if {
	json.unmarshal("{\"a\": 1, \"a\": 2}") == {"a": 2}
	json.is_valid("{\"a\": 1, \"a\": 2}")
	yaml.unmarshal("1: 1\n\"1\": 2\nb: {c: 1, d: 2, c: 3}") == {"1": 2, "b": {"c": 3, "d": 2}}
	yaml.is_valid("a: 1\na: 2")
}

test_verbs_on_numbers if {
	sprintf("%x %X", [2.5, 1e3]) == "0x1.4p+01 0X1.F4P+09"
	sprintf("%v %+d", [-0.0, 2.5]) == "-0 %!d(float64=+2.5)"
	sprintf("%v", [1e400]) == "1e400"
}

test_wrong_verbs_keep_their_width if sprintf("%5.1f|%08.3f", ["abc", 1]) == "%!f(string=    a)|%!f(int=     001)"

test_quoted if sprintf("%q", ["a\u0000\u2028é\n\""]) == `"a\x00\u2028é\n\""`

test_whole_numbers if {
	json.marshal([abs(1e3), abs(-3.0), round(123456789012345678901234567890)]) == "[1000,3,123456789012345678899921813504]"
	yaml.marshal([1.0, 1e3, 2]) == "- 1\n- 1000\n- 2\n"
}

test_networks if {
	net.cidr_contains("10.0.0.0/08", "10.1.2.3")
	net.cidr_contains_matches("10.0.0.0/8", ["10.0.0.1", "11.0.0.1"]) == {["10.0.0.0/8", 0]}
	not net.cidr_contains_matches("10.0.0.1", ["10.0.0.1"])
}

test_no_queries if not urlquery.decode_object("a=1;b=2")

test_schema_errors if {
	[false, errors] = json.match_schema({"a": 1, "b": []}, {"properties": {"a": {"minimum": 3}, "b": {"minItems": 1}}, "maxProperties": 1})
	{[error.type, error.error] | some error in errors} == {
		["number_gte", "a: Must be greater than or equal to 3"],
		["array_min_items", "b: Array must have at least 1 items"],
		["array_max_properties", "(Root): Must have at most 1 properties"],
	}
}

test_numbers_that_begin_with_a_dot if {
	1 + .5 == 1.5
	[-.25, .05] == [-0.25, 0.05]
	.5e1 == 5
}

test_control_characters_in_json if json.marshal("\b\f\n\u0001") == `"\b\f\n\u0001"`
