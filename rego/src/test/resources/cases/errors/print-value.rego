package example

p := print(1)

q if {
	x := [print("a", input.x)]
	count(print(2)) == 1
	print(x)
}
