package example

xs := [3, 1, 2]

test_call_of_what_another_side_binds if {
	{[x, y] | xs[x] + 1 == xs[y]} == {[1, 2], [2, 0]}
	{[x, y] | xs[x] == xs[y] + 1} == {[0, 2], [2, 1]}
}

test_call_that_is_unified if {
	{i | count([1]) = xs[i]} == {1}
	{i | xs[i] = count([1])} == {1}
	{[i, j] | [xs[i], count([1])] = [2, xs[j]]} == {[2, 1]}
}

test_call_of_what_a_call_goes_through if {
	{[i, j] | max([xs[i], 2]) == xs[j]} == {[0, 0], [1, 2], [2, 2]}
	{i | [xs[i], abs(xs[i])] == [2, 2]} == {2}
}
