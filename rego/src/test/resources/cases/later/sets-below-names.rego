package example

p.q contains "x" if false

p.q[r].s contains "y" if some r in ["a", "b"]

test_sets_below_computed_names if p.q == {"a": {"s": {"y"}}, "b": {"s": {"y"}}}

test_one_of_them if p.q.a == {"s": {"y"}}

o.q contains "x" if false

o.q[r].s contains "y" if some r in []

test_nothing_is_an_object if o.q == {}
