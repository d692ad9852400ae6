package example

test_union if {1, 2} | {3}

test_comparison if {1, 2} == {2, 1}

test_object if {1: 2}

test_comprehension if {x | some x in [1]}
