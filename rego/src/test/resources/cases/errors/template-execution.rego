package example

p := strings.render_template("a\n{{range .list}}{{if lt . 2}}x{{end}}{{end}}", {"list": [1]})
