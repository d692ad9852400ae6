package example

test_plain_texts if {
	every text in ["a=b&c=1", "urn:x:y", "it's", "é日本", "=", "<<", "a#b", "-a", ":a", "a{b}", "~a", "/x"] {
		yaml.marshal(text) == sprintf("%s\n", [text])
	}
}

test_single_quotes if {
	every text in ["a: b", "a:", "a #b", "- a", "-", "?", "[a", "{a", "*a", "&a", "!a", "|", ">a", "%a", "@a", "`a", "---a", " a", "a "] {
		yaml.marshal(text) == sprintf("'%s'\n", [text])
	}
	yaml.marshal("'a") == "'''a'\n"
}

test_double_quotes if {
	every text in ["", "y", "null", "~", "012", "0x1F", "1e3", ".5", "1:30", "2021-03-04", "2021-03-04T05:06:07Z"] {
		yaml.marshal(text) == sprintf("\"%s\"\n", [text])
	}
}

test_escapes if {
	yaml.marshal("a\tb\u0001\u001b\u00a0") == concat("", [`"a\tb\x01\e`, "\u00a0\"\n"])
	yaml.marshal("😀\"") == concat("", [`"\U0001F600\""`, "\n"])
	yaml.marshal("a\r\nb") == concat("", [`"a\r\nb"`, "\n"])
}

test_lines if {
	yaml.marshal("a\nb") == "|-\n  a\n  b\n"
	yaml.marshal("\n a") == "|2-\n\n   a\n"
	yaml.marshal("a\n\n") == "|+\n  a\n\n"
	yaml.marshal("a \n") == concat("", [`"a \n"`, "\n"])
	yaml.marshal([["a\nb"]]) == "- - |-\n    a\n    b\n"
	yaml.marshal({"a": {"b": [{"c": "x\n\ny\n"}]}}) == "a:\n  b:\n  - c: |\n      x\n\n      y\n"
}

test_folded if {
	word := "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	yaml.marshal(concat(" ", [word, word, word])) == concat("", [word, " ", word, "\n  ", word, "\n"])
	yaml.marshal({"k": concat(" ", [word, word, "#", word])}) == concat("", ["k: '", word, " ", word, "\n  # ", word, "'\n"])
}

test_keys if yaml.marshal({"1": 2, "a: b": 3}) == "\"1\": 2\n'a: b': 3\n"

test_numbers if {
	yaml.marshal([1e-7, 0.00001, 1e6, 1000000, 1234567.5, -0.5, 1.0]) == "- 1e-07\n- 1e-05\n- 1e+06\n- 1000000\n- 1.2345675e+06\n- -0.5\n- 1\n"
	yaml.marshal([18446744073709551615, 18446744073709551616]) == "- 18446744073709551615\n- 1.8446744073709552e+19\n"
}

test_unknown_directives if {
	not yaml.is_valid("%s %d")
	not yaml.is_valid("# x\n\n%foo\n---\na: 1")
	yaml.unmarshal("%YAML 1.1\n---\na: '%s'") == {"a": "%s"}
}
