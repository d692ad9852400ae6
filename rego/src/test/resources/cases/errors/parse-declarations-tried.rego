package example

p if {
	some [a, b] in [1 2]
}

q if {
	some x in [1 2]
}

r if {
	some x + 1
}

s if {
	some x, y, z in input
}

t if {
	not some x in [1]
}

u if {
	not every x in [1] { x }
}

v if {
	every x + 1 in [1] { x }
}

w if {
	every "k", x in [1] { x }
}
