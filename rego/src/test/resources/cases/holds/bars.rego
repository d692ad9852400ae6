# A bar is a union where a list goes on after it, and begins a comprehension otherwise.
package example

xs := [1, 2]

test_pairs_in_bodies if {
	[x | x := 5; 0, 1 in xs] == [5]
	[1 | 0, 1 in xs] == [1]
	{k: v | some k, v in xs} == {0: 1, 1: 2}
}

test_declarations_over_lines if [v |
	some k,
	v in xs
	k > 0
] == [2]

test_every if [x | every k, v in xs { k < v }; x := 1] == [1]

test_unions_in_lists if {
	[{1} | {2}, 3 in xs, 4] == [{1, 2}, false, 4]
	{{1} | {2}, 3} == {3, {1, 2}}
	{"a": {1} | {2}, "b": 2} == {"a": {1, 2}, "b": 2}
	[{1} | {2}, {1} | {3}] == [{1, 2}, {1, 3}]
}

test_no_list if {
	{{1} | {2}} == {{1}}
	[{1} | {2}] == [{1}]
	{"a": 1 | true} == {"a": 1}
}
