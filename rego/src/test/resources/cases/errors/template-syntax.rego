package example

p := strings.render_template("a\n{{if .b\n}}c", {"b": true})
