package example

# The reference itself is negated.
test_undefined_equality if not input.missing == "a"

# Operands are evaluated before the negation: undefined stays undefined.
test_undefined_operand if {
	not operand_is_hoisted
}

operand_is_hoisted if not startswith(input.missing, "a")

test_every if {
	every x in [1, 2, 3] {
		x < 4
	}
	not some_large
}

some_large if {
	every x in [1, 5] {
		x < 4
	}
}

test_every_of_nothing if {
	every x in [] {
		x > 100
	}
}

test_values_of_inner_calls_may_be_any if {
	not count(split(["a,b"][_], ",")) == 3
}
