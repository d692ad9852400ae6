package example

first(x) := 1 if { x == 1 } else := "s"

second(1) := 1

second("a") := "b"

third(x) := y if { y = {"a": x} }

known := {"a": 1, "b": 2}

p if union(first(2))

q if second(true)

r if third(1) = {"b": 2}

s if { {"a": x} = known }

t if concat("", ["a", 1])
