package c
test_a.b if true
test_a.c if false
test_d["e"] := 1
test_num[x] if {some x in [1, true, "s", [1]]}
test_def[x] if {x := 1} 
default test_q := false
test_q if 1 == 2
test_else if { 1 == 2 } else := true
zz.test_y if true
test_err[n] if { some n in ["a", "b"]; cnf == 1 }
cnf := 1
cnf := 2 if true
