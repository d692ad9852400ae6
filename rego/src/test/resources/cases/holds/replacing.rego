package example

test_empty_and_longer if strings.replace_n({"": "x", "foo": "xxx"}, "foobar") == "xxxxxbxaxrx"

test_longer_only if strings.replace_n({"b": "", "ab": "c"}, "abab") == "cc"

test_misfitting_patch if {
	not json.patch({"a": {1}}, [{"op": "add", "path": "a/2", "value": 3}])
	not json.patch({}, [{"op": "remove", "path": "a"}])
}
