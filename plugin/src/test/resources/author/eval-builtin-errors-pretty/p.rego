package p

number := to_number("x")

quotient if 1 / 0 == 1

numbers := {n | some text in ["1", "y", "z"]; n := to_number(text)}

known := 7
