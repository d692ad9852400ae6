# A key of a partial rule is looked up without what is said of others, and rules below a computed name are one document with it.
package example

pairs := [["a", 1], ["a", 2], ["b", 3], ["c", 4], ["d", 5], ["e", 6]]

numbers[name] := number if some [name, number] in pairs

test_another_key_does_not_conflict if numbers.b == 3

test_many_other_keys_do_not_conflict if {
	found := [number | some name in ["b", "c", "d", "e", "b"]; number := numbers[name]]
	found == [3, 4, 5, 6, 3]
}

test_no_such_key if not numbers.z

deep[name].inner[number] := position if some position, [name, number] in pairs

test_deep_keys if {
	deep.a.inner[2] == 1
	deep.a == {"inner": {1: 0, 2: 1}}
	not deep.a.inner[3]
}

of_parts[part.name].value := part.value if {
	some part in [{"name": "x", "value": 1}, {"name": "x", "value": 2}, {"name": "y", "value": 3}]
}

test_a_key_that_is_computed_does_not_conflict if of_parts.y.value == 3

once(1) := 1

once(x) := x + 1 if x > 0

sure[x] := once(x) if some x in [1, 2, 3, 4]

test_a_function_fails_for_another_key if [sure[2], sure[3], sure[4]] == [3, 4, 5]

named contains [name, number] if some [name, number] in pairs

test_an_element_of_a_set if {
	named[["a", 2]]
	not named[["a", 3]]
	{number | named[["a", number]]} == {1, 2}
}

joined[name] := 1 if some name in ["b", "c"]

joined.q contains name if name := joined.b

joined.r.s := 2

test_rules_below_a_computed_name if {
	joined == {"b": 1, "c": 1, "q": {1}, "r": {"s": 2}}
	joined.q == {1}
	joined.r.s == 2
}

silent[name] := 1 if some name in []

silent.q[name] := 1 if some name in []

default silent.d := 1

test_what_adds_nothing_is_not_there if silent == {}

replaced[name] := input.value if some name in ["a", "b"]

test_replaced if {
	replaced.a == 1 with input.value as 1
	replaced.a == 2 with input.value as 2
	not replaced.a
	replaced.z == 3 with data.example.replaced as {"z": 3}
	not replaced.a with data.example.replaced as 3
}

test_below_a_computed_package if {
	some name in ["example"]
	data[name].numbers.b == 3
}
