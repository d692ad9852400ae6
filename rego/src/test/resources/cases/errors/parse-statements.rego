package example

with_input := input with input as 1

[1][0]

f(x).y := 1
