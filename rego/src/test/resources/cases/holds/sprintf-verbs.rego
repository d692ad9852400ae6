package example

test_verbs_of_texts if {
	sprintf("%x|%X|% x|%#x|%.1x", ["hi", "hi", "hi", "hi", "hi"]) == "6869|6869|68 69|0x6869|68"
	sprintf("%#v %#q %q", ["a", "b`", "c\n"]) == "\"a\" \"b`\" \"c\\n\""
}

test_verbs_of_numbers if {
	sprintf("%c %c %U %#U %q", [65, -1, 65, 65, 39]) == `A � U+0041 U+0041 'A' '\''`
	sprintf("%+v %+d %b", [5, 5, 1.5]) == "5 +5 6755399441055744p-52"
}

test_ascii_only if {
	sprintf("%+q %+q %+q", ["é🙂", 233, "a"]) == `"\u00e9\U0001f642" '\u00e9' "a"`
}

test_big_numbers if {
	sprintf("%q %e", [9223372036854775808, 12345678901234567890123]) == "%!q(big.Int=9223372036854775808) %!e(big.Int=12345678901234567890123)"
}

test_sizes if {
	sprintf("%.*q|%.*d|%.0d|%3.0d|", [-1, "x", 1000001, 5, 0, 0]) == `%!(BADPREC)"x"|%!(BADPREC)5||   |`
	count(sprintf("%1000000d", [1])) == 1000000
	sprintf("%10000010d", [1]) == "%!(NOVERB)%!(EXTRA int=1)"
}
