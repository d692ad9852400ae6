package example

p := count([1])

q := sum([1])
