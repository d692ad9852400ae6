package example

test_comma_before_an_array if [, 1, 2] == [1, 2]

test_comma_before_a_set if {, 1, 2} == {1, 2}

test_comma_before_an_object if {, "a": 1} == {"a": 1}

test_bar_behind_it_is_a_union if {
	[, {1} | {2}] == [{1, 2}]
	{, {1} | {2}} == {{1, 2}}
	{, "a": {1} | {2}} == {"a": {1, 2}}
}
