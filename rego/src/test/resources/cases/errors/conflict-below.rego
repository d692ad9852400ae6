package example

h := 1

h.x := 3

p.q contains "x"

p.q[r].s contains "y" if some r in ["a", "b"]

p.q.z contains 1
