package example

rendered(template) := strings.render_template(template, {"nothing": null, "object": {"a": 1}})

test_what_is_not_there if {
	rendered("[{{.missing}}]") == "[<undefined>]"
	rendered("{{.missing.more}} {{.object.missing.more}}") == "<undefined> <undefined>"
	rendered("{{if .missing}}y{{else}}n{{end}}{{range .missing}}x{{else}}none{{end}}") == "nnone"
	rendered("{{print .missing}} {{eq .missing nil}}") == "<nil> true"
}

test_null if {
	rendered("{{.nothing}}") == "<undefined>"
	not rendered("{{.nothing.more}}")
}
