package example

rendered(template) := strings.render_template(template, {
	"number": 7,
	"zero": 0,
	"half": 0.50,
	"text": "a<b",
	"accents": "née",
	"empty": "",
	"none": [],
	"list": [1, "b", [true, null]],
	"object": {"b": 1.50, "a": {"c": "d"}},
	"people": [{"name": "Ann", "age": 41}, {"name": "Bob", "age": 17}],
	"yes": true,
	"nothing": null,
})

test_conditions if {
	rendered("{{if .yes}}y{{else}}n{{end}}") == "y"
	rendered("{{if .empty}}1{{else if .none}}2{{else if .yes}}3{{else}}4{{end}}") == "3"
	rendered("{{if .nothing}}y{{end}}{{if not .none}}n{{end}}") == "n"
	rendered("{{if and .yes (eq .text `a<b`)}}both{{end}}") == "both"
}

# Numbers of JSON are texts with methods.
test_numbers if {
	rendered("{{if .zero}}y{{else}}n{{end}}") == "y"
	rendered("{{eq .number `7`}} {{gt .number `10`}}") == "true true"
	rendered("{{.number.Int64}} {{eq .number.Int64 7}} {{.half.Float64}} {{.half.String}}") == "7 true 0.5 0.50"
	not rendered("{{eq .number 7}}")
	not rendered("{{.half.Int64}}")
	not rendered("{{index .list .number}}")
}

test_loops if {
	rendered("{{range .list}}[{{len (print .)}}]{{end}}") == "[1][1][12]"
	rendered("{{range $i, $e := .people}}{{if $i}}, {{end}}{{$e.name}} {{$e.age}}{{end}}") == "Ann 41, Bob 17"
	rendered("{{range $k, $v := .object}}{{$k}}={{$v}};{{end}}") == "a=map[c:d];b=1.50;"
	rendered("{{range .none}}x{{else}}none{{end}}{{range .nothing}}x{{else}}nothing{{end}}") == "nonenothing"
	rendered("{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}") == "01201"
	rendered("{{range .people}}{{if eq .name `Ann`}}{{continue}}{{end}}{{.name}}{{end}}") == "Bob"
	rendered("{{range .people}}{{range $.list}}{{.}}{{break}}{{end}};{{end}}") == "1;1;"
	not rendered("{{range .number}}x{{end}}")
	not rendered("{{break}}")
}

test_with if {
	rendered("{{with .object.a}}{{.c}} {{$.number}}{{end}}") == "d 7"
	rendered("{{with .empty}}x{{else with .number}}{{.}}{{else}}y{{end}}") == "7"
	rendered("{{with $x := .number}}{{$x}}{{end}}") == "7"
}

test_variables if {
	rendered("{{$x := 1}}{{range .list}}{{$x = .}}{{end}}{{$x}}") == "[true <nil>]"
	rendered("{{$x := .object.a}}{{$x.c}}") == "d"
	rendered("{{$x := 1}}{{if .yes}}{{$x := 2}}{{end}}{{$x}}") == "1"
	not rendered("{{if .yes}}{{$x := 2}}{{end}}{{$x}}")
}

test_pipelines if {
	rendered("{{.text | printf `%s-%s` `x` | printf `%q`}}") == `"x-a<b"`
	rendered("{{(index .people 0).name | len}}") == "3"
	rendered("{{1 | and 0}} {{0 | or 2}}") == "0 2"
	not rendered("{{.number | 1}}")
}

test_comparisons if {
	rendered("{{lt 1 2}} {{le 2 2}} {{gt 1 2}} {{ge 2.5 2.5}} {{ne `a` `b`}} {{eq `a` `b` `a`}}") == "true true false true true true"
	rendered("{{eq .nothing nil}} {{eq .object nil}}") == "true false"
	not rendered("{{lt 1 2.0}}")
	not rendered("{{eq .list .list}}")
	not rendered("{{lt true false}}")
}

test_elements if {
	rendered("{{index .list 2 0}} {{index .object `a` `c`}} {{index `abc` 1}}") == "true d 98"
	rendered("{{len .accents}} {{len .list}} {{len .object}}") == "4 3 2"
	rendered("{{slice .accents 0 3}} {{slice .list 1}} {{slice `abc` 1 2}}") == "né [b [true <nil>]] b"
	not rendered("{{index .list 3}}")
	not rendered("{{index .object 1}}")
	not rendered("{{slice `abc` 2 1}}")
}

test_printing if {
	rendered("{{print 1 2 `a` `b` 3 nil true}}") == "1 2ab3 <nil> true"
	rendered("{{println .list 1}}") == "[1 b [true <nil>]] 1\n"
	rendered("{{printf `%v %d %T` .number .number .number}}") == "7 %!d(json.Number=7) json.Number"
	rendered("{{printf `%#v %q` .object.a .list}}") == `map[string]interface {}{"c":"d"} ["1" "b" [%!q(bool=true) <nil>]]`
	rendered("{{printf `%05d|%-4s|%5.1f|%x|%t` 7 `a` 3.14159 `hi` true}}") == "00007|a   |  3.1|6869|true"
	not rendered("{{printf .number}}")
}

test_escapes if {
	rendered("{{html .text}} {{js .text}} {{urlquery `a b&c*~/`}}") == "a&lt;b a\\u003Cb a+b%26c%2A~%2F"
	rendered("{{`<\"'&>` | html}}") == "&lt;&#34;&#39;&amp;&gt;"
}

test_constants if {
	rendered("{{0x10}} {{1_000}} {{017}} {{0b11}} {{1e3}} {{.5}} {{1e21}} {{'a'}} {{\"\\u00e9\\x41\"}}") == "16 1000 15 3 1000 0.5 1e+21 97 éA"
	not rendered("{{089}}")
	not rendered("{{99999999999999999999}}")
}

test_spaces_and_comments if {
	rendered("a {{- .number -}} b {{/* no */ -}}  c") == "a7b c"
	rendered("{{-3}} {{- 3}}") == "-33"
	not rendered("{{/* open }}")
}

test_other_templates if {
	rendered("{{define `x`}}[{{.}}]{{end}}{{template `x` .number}}{{template `x` .yes}}") == "[7][true]"
	rendered("{{block `b` .object.a}}{{.c}}{{end}}") == "d"
	rendered("{{define `d`}}{{if .}}{{slice . 0 1}}.{{template `d` (slice . 1)}}{{end}}{{end}}{{template `d` `abc`}}") == "a.b.c."
	not rendered("{{template `nowhere`}}")
	not rendered("{{define `x`}}{{template `x`}}{{end}}{{template `x`}}")
}

test_what_is_no_template if {
	every template in ["{{", "{{.n}", "{{if .yes}}", "{{end}}", "{{else}}", "{{}}", "{{foo}}", "{{(.n}}", "{{.n)}}", "{{$x}}", "{{`a}}", "{{nil}}", "{{1.x}}"] {
		not rendered(template)
	}
}
