# What the type check lets pass: elements whose types are known from elsewhere, where one of several types is asked for.
package example

number := 1

test_elements_of_a_union if {
	not joined
	not joined_set
	summed == 3
}

joined := concat("", ["a", number])

joined_set := concat("", {number})

summed := sum([number, double(1)])

double(x) := 2 * x

names[kind] contains name if some kind, name in {"a": "x"}

test_sets_below_computed_names if {
	not names[1]
	not names.b[0]
	names.a == {"x"}
	key := "a"
	not names[key][0]
}

pairs[[kind, name]] contains name if some kind, name in {"a": "x"}

test_sets_below_arrays if {
	some [kind, _], members in pairs
	kind == "a"
	members == {"x"}
}
