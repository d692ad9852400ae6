package example

p.q contains "x"

p.q[r].s contains "y" if some r in []

test_elements_alone_are_a_set if p.q == {"x"}
