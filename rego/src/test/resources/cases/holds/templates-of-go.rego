package example

rendered(template) := strings.render_template(template, {
	"list": [1, "b", [true, null]],
	"object": {"b": 1.50, "a": {"c": "d"}},
	"nothing": null,
	"text": "<&>",
})

test_collections_as_go_writes_them if {
	rendered("{{.list}}") == "[1 b [true <nil>]]"
	rendered("{{.object}}") == "map[a:map[c:d] b:1.50]"
	rendered("{{.object.a}} {{ .object.a.c }}") == "map[c:d] d"
	strings.render_template("{{.}}", {"l": [], "o": {}}) == "map[l:[] o:map[]]"
}

test_text_as_it_is if rendered("{{.text}}") == "<&>"

test_fields_of_what_has_none if {
	not rendered("{{.text.more}}")
	not rendered("{{.nothing.more}}")
}

test_sets_have_no_text if not strings.render_template("{{.s}}", {"s": {1}})
