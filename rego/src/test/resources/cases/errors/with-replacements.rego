package example

f(_) := 1

f2(_, _) := 1

g(x) := upper(x)

h(x) := x + 1

p if f(1) with f as f2

q if g("a") with g as h

r if true with count as concat

s if true with http.send as f2

# What they give need not be the same.
t if g("a") with g as count with upper as g with http.send as f with concat as f2
