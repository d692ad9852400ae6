package example

p := {x & x = 1}

q := {"a": 1 - 2 = 3}
