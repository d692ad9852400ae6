package b
test_obj := {"a": true, "b": true}
test_obj2 := {"a": false}
test_num := 1
test_nested.x[y] if { some y in ["k","l"]; y != "l" }
test_nested2[x].foo if { some x in ["k","l"]; true }
test_set contains x if { some x in [1] }
test_order[n] if { 1 == 2; some n in ["a"] }
test_order2[n] if { some n in ["a"]; 1 == 2 }
test_order3[n] if { x := 1; some n in ["a"]; x == 2; y := n; y == "b" }
test_true := true
test_true := true if 1 == 1
test_undefined if false
test_val[n] := v if { some n, v in {"a": true, "b": false, "c": 1} }
test_mixed[n] if {n := "static"; true}
test_mixed[n] if {some n in ["q", "w"]; n == "q"}
test_none[n] if { some n in [] }
test_many[concat("/", [a, b])] if { some a in ["x"]; some b in ["y", "z"]; b == "y" }
foo_test_x if true
