package example

import data.library.known as known
import input.request

q if true with unknown as 1

r if {
	some x in [1]
	true with x as 1
}

s if true with strings.reversed as 1

t := [1 | true with count.all as 1]

# Documents may be replaced, whether there are any or not.
u if known with known as 1 with request as 2 with input as 3 with data.library as {}
