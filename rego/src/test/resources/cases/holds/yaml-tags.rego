package example

test_tags_of_ones_own_make_texts if {
	yaml.unmarshal("a: !own 1\nb: !own true\nc: !<tag:x> 1.5\nd: !!other null\ne: !own") == {
		"a": "1",
		"b": "true",
		"c": "1.5",
		"d": "null",
		"e": "",
	}
}

test_no_tag_but_a_mark_makes_a_text if yaml.unmarshal("! 1") == "1"

test_text if yaml.unmarshal("!!str 1") == "1"

test_number_in_quotes if yaml.unmarshal("!!int '1'") == 1

test_binary if yaml.unmarshal("!!binary aGk=") == "hi"

test_behind_an_anchor if yaml.unmarshal("a: &x !own 1\nb: *x\nc: !own &y 2") == {"a": "1", "b": "1", "c": "2"}

test_tags_of_collections if yaml.unmarshal("a: !own [1]\nb: !own {c: 2}") == {"a": [1], "b": {"c": 2}}

test_version if yaml.unmarshal("%YAML 1.1\n---\na: 1") == {"a": 1}

test_no_other_version if {
	not yaml.is_valid("%YAML 1.2\n---\na: 1")
	not yaml.is_valid("%YAML 1.3\n---\na: 1")
	not yaml.is_valid("%YAML 2.0\n---\na: 1")
}

test_null_is_no_key if {
	not yaml.is_valid("null: 1")
	not yaml.is_valid("a: {~: 1}")
	not yaml.is_valid("? \n: 1")
}

test_keys_that_are_marked if yaml.unmarshal("? a\n: 1\n? b") == {"a": 1, "b": null}

test_collections_are_no_keys if {
	not yaml.is_valid("? [a]\n: 1")
	not yaml.is_valid("? {a: 1}\n: 1")
}
