package example

set contains 1 if input.one

set contains x if some x in set

set contains 3

first if second

second if {
	input.two
} else if {
	first
}

down(n) := 1 if n == 1

down(n) := down(n - 1) if n > 1
