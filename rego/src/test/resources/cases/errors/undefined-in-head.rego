package example

q := 1

p := q.a

r := contains("a", "b").c

s contains [1, 2]["x"]

f(x) := {"a": x}.b
