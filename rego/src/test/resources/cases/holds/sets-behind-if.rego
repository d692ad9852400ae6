package example

test_union if {1, 2} | {3}

test_comparison if {1, 2} == {2, 1}

test_object if {1: 2}

test_comprehension if {x | some x in [1]}

test_comprehension_that_would_be_a_body if {x | x := 1}

test_comprehension_of_a_constant if { 1 | false }

test_body_of_one_element if { xs }

xs := [1]
