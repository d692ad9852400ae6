package example

p contains x if input.y

q := {"name": n} if {
	unknown > 1
}
