package example

p if {
	x > data.a[_]
}

q if {
	{"a": x} = {"b": 1}
	x == 1
}

r if {
	count(__local0__, 1)
}
