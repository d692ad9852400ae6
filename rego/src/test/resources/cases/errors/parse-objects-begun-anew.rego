package example

later_pair := {"a": 1, "b" 2}

nested := {"a": [1], "b": {"c": 1 2}}

inner := {"a": {"b": 1, "c" 2}}

after_comma := {, "a": 1, "b" 2}

union_at_last := {"a": 1 | x := 1; y 2}

in_value := {"a": f(1 2), "b": 3}

again := {"a": 1 | {"a": 1 | {"a": 1 | {"a": 1 | [1 2]}}}}
