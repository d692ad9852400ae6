package example

p(count) if {
	count([1]) == 1
	x := [y | y := count([2])]
	x
}

q if {
	startswith("a", "b")
	startswith := 1
}

r if {
	value := value.get(1)
}
