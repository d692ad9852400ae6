package example

import data[1 2]

a.b := [1 2]

a["b-c"] = [1 2]

a contains [1 2]

f(x) := [1 2]

f(x) = [1 2]

default g := [1 2]

h if { 1 } else := [1 2]

i[1 2] if { 1 }

j(x y) if { 1 }

k := "a".b

l("a"(x)) if { x }

m if { 1 } else if
