package example

test_verbs_of_texts if {
	sprintf("%x|%X|% x|%#x|%.1x", ["hi", "hi", "hi", "hi", "hi"]) == "6869|6869|68 69|0x6869|68"
	sprintf("%#v %#q %q", ["a", "b`", "c\n"]) == "\"a\" \"b`\" \"c\\n\""
}

test_verbs_of_numbers if {
	sprintf("%c %c %U %#U %q", [65, -1, 65, 65, 39]) == `A � U+0041 U+0041 'A' '\''`
	sprintf("%+v %+d %b", [5, 5, 1.5]) == "5 +5 6755399441055744p-52"
}
