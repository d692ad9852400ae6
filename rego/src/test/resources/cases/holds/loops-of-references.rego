package example

xs := [{"k": 1, "v": "a"}, {"k": 2, "v": "b"}, {"k": 1, "v": "c"}, {"v": "d"}, 7, {"k": null, "v": "e"}]

ys := {"i": {"k": 1, "t": {"u": 2}}, "j": {"k": 2}, "l": {"k": 1}, "m": [1]}

zs := {{"k": 1}, {"k": 2, "w": 0}}

many := [{"k": n % 3, "n": n} | some n in numbers.range(1, 30)]

s contains x if some x in many

o[x.n] := x if some x in many

test_of_two_references if {
	{[i, j] | xs[i].k == xs[j].k} == {[0, 0], [0, 2], [2, 0], [2, 2], [1, 1], [5, 5]}
	{[i, j] | xs[i].k = ys[j].k} == {[0, "i"], [0, "l"], [2, "i"], [2, "l"], [1, "j"]}
	{[i, j] | ys[j].t.u = xs[i].k} == {[1, "i"]}
}

test_of_one_variable if {i | xs[i].k == xs[i].k} == {0, 1, 2, 5}

test_of_elements_themselves if {
	{i | [1, 2, 3, 2][i] == xs[1].k} == {1, 3}
	{x | zs[x].k == 1} == {{"k": 1}}
}

test_of_assignments if {
	{[a.v, b.k] | a := xs[_]; b := ys[_]; a.k == b.k} == {["a", 1], ["c", 1], ["b", 2]}
	{[a.v, j] | a := xs[_]; b := ys[j]; a.v != "c"; b.k == a.k} == {["a", "i"], ["a", "l"], ["b", "j"]}
}

test_of_two_equalities if {
	count([1 | some a in many; some b in many; a.k == b.k; a.n == b.n]) == 30
	count([1 | some a in many; some b in many; a.k == b.k; b.n > 15; b.n == a.n]) == 15
	count([1 | some a in many; some b in many; b.k == 1; b.n == a.n]) == 10
}

test_of_rules if {
	count({[a.n, b.n] | some a in many; s[b].k == a.k}) == 300
	count({[a.n, n] | some a in many; o[n].k == a.k}) == 300
	count({[a.n, n] | a := o[_]; b := o[n]; b.k == a.k}) == 300
}

test_in_functions if {
	{k | some k in [0, 1, 2, 3]; has(k)} == {0, 1, 2}
	{k | some k in [0, 1, 2, 3]; not has(k)} == {3}
}

has(k) if many[_].k == k

test_of_the_input if {
	{[i, j] | input.xs[i].k == input.xs[j].k} == {[0, 0], [0, 1], [1, 0], [1, 1]} with input as {"xs": [{"k": 1}, {"k": 1}, {}]}
	{i | input[i].k == 1} == {"a"} with input as {"a": {"k": 1}, "b": {"k": 2}}
}

