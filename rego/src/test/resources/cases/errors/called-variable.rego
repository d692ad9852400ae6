# A line that calls a variable calls no function.
package example

p if {
	some v in [1]
	v(2)
	not v(3)
}

q(count) := [count([1])] if count([2])

r if {
	value.get(1)
}
