# What is wrong in one line hides nothing in another: calls, references and closures have lines of their own.
package example

numbers := {"one": 1}

sums := 1 & 2 if [] = true

texts contains concat(1, numbers.two) if count(numbers.three) == 1

nested := [sort(1), {sort(2): sort(3)}, [x | x := sort(4)]]

p[sort(5)] := sum(x) if {
	x := numbers.one
	every y in input {
		[] == [y | sort(6)]
		z := [y, numbers[0]]
		z
	}
}

q if {
	some x in "text"
	not concat(x, 1)
	input.y with input.y as sort(7)
}



s if count(1) == fe(1).z

fe(_) := numbers
