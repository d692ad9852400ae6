# Lines are put in an order in which every variable has a value before it is used.
package example

xs := [[1, "a"], [2, "b"]]

test_later_lines if {
	y == 4
	y = x * 2
	x = 2
}

test_key_beside_the_value if {
	[i | xs[i][0] > i] == [0, 1]
	[i | xs[i] = [i + 1, _]] == [0, 1]
}

test_result_of_a_call_in_brackets if {
	[i | some i; xs[i][0] == xs[i][f(i)]] == [0]
}

test_parts_before_and_after_another_line if {
	{[i, j] | xs[i][0] == ys[f(j)]; j = i + 1} == {[0, 1], [1, 2]}
}

test_name_of_the_key_in_the_collection if {
	{[x, y] | some y in xs[x]} == {[0, 1], [0, "a"], [1, 2], [1, "b"]}
	{x | some x in {"a": {"k": "a"}, "b": {"k": "c"}}[x]} == {"a"}
}

ys := [0, 1, 2]

f(x) := x
