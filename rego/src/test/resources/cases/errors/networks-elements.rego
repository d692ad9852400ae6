package example

p := net.cidr_contains_matches(["x", []], {})
