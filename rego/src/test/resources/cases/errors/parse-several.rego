package example

p := [1, 2

q if {
	x := := 1
}

r := 3

s if x in
