package names["with-dash"].plain

p := 1

test_p if data.names["with-dash"].plain.p == 1
