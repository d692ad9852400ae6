package example

import data.core

rule := {"x": 1}

of_an_import(core.kind) := 1

of_the_input([1, input.x]) := 1

of_the_data({"a": data.example.rule.x}) := 1

of_a_rule(rule.x) := 1

named_like_a_rule(rule) := rule.y
