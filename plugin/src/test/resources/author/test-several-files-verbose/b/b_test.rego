package b

test_b1 if { print("hi there"); false }
test_b2 if { print("multi"); print("line"); true }
test_b3 if { trace("note"); false }
