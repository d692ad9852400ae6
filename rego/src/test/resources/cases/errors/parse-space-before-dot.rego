package example

p := input .x
