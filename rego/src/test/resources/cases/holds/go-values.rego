package example

test_empty_paths_are_passed_over if {
	json.filter({"a": 1}, [[]]) == {}
	json.filter({"a": 1, "b": 2}, [[], "", "a"]) == {"a": 1}
	json.remove({"a": 1}, [[], ""]) == {"a": 1}
}

test_decimals_of_amounts if {
	json.marshal(units.parse("100m")) == "0.1000000000"
	json.marshal(units.parse("1.5")) == "1.5000000000"
	json.marshal(units.parse("1.5k")) == "1500"
	json.marshal(units.parse("0.33333333333333333m")) == "0.0003333333"
}

test_sign_of_zero if {
	json.marshal([div(0, -2.5), div(0, -2), 0 * -2.5]) == "[-0,-0,-0]"
	json.marshal(0 * -2) == "0"
	div(0, -2) == 0
	{div(0, -2), 0} == {0}
}

test_networks_of_an_empty_side if {
	net.cidr_contains_matches([], "x") == set()
	net.cidr_contains_matches(set(), {"x"}) == set()
	net.cidr_contains_matches(["x"], []) == set()
	not net.cidr_contains_matches(["x", []], {})
}

test_each_byte_that_is_no_text if {
	written(base64.decode("4oLiggAA4w==")) == "\ufffd\ufffd\ufffd\ufffd\u0000\u0000\ufffd"
	written(base64url.decode("7aCA_w==")) == "\ufffd\ufffd\ufffd\ufffd"
	base64.decode("w6nwn5iA") == "é😀"
}

written(text) := json.unmarshal(json.marshal(text))

test_shifts if {
	bits.lsh(0, 9007199254740993) == 0
	bits.rsh(1, 9007199254740993) == 0
	bits.lsh(1, 70) == 1180591620717411303424
}
