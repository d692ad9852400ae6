package example

grade(n) := "high" if {
	n > 10
} else := "middle" if {
	n > 5
} else := "low"

test_else if {
	grade(11) == "high"
	grade(7) == "middle"
	grade(1) == "low"
}

tree[owner].names contains name if some [owner, name] in [["a", "x"], ["a", "y"], ["b", "z"]]

tree.c.names contains "w"

test_general_heads if {
	tree == {"a": {"names": {"x", "y"}}, "b": {"names": {"z"}}, "c": {"names": {"w"}}}
	tree.a.names.x == "x"
}

even contains n if {
	some n in numbers.range(1, 10)
	n % 2 == 0
}

test_set if {
	4 in even
	not 5 in even
	count(even) == 5
}

test_comprehensions if {
	[y | some x in [1, 2]; y := x * 2] == [2, 4]
	{y | some x in [1, 2, 3]; y := x % 2} == {0, 1}
	{k: v | some k, v in ["a", "b"]} == {0: "a", 1: "b"}
}

test_template if $"{1 + 1} is {"two"}, {input.missing}" == "2 is two, <undefined>"

# METADATA
# title: A rule
# custom:
#   id: X-1
annotated := rego.metadata.rule().custom.id

test_metadata if annotated == "X-1"

if.then := 1

test_keyword_names if if.then == 1

used := {"a": 1, "b": 2}

total[name] := count([x | some x in [1, 2]]) + used[name]

test_values_bind_keys if total == {"a": 3, "b": 4}

assign(assigned, 1)

eq(unified, 2)

test_assignments_written_as_calls if [assigned, unified] == [1, 2]


ambiguous(_) := 1

ambiguous(x) := 2 if x == 2

enough if ambiguous(1) == 1

enough if ambiguous(2) == 1

also_enough(_) := ["x"] if ambiguous(1) == 2

else := ["x"] if ambiguous(1) == 1

also_enough(_) := ["x"] if ambiguous(2) == 1

test_the_first_of_equal_constants_is_enough if {
	enough
	also_enough(1) == ["x"]
}
