package example

p if {
	"a	b"
}

q := "\u12"
