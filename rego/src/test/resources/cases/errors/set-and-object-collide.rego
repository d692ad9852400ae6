package example

p.q contains "x"

p.q[r].s contains "y" if some r in ["a", "b"]
