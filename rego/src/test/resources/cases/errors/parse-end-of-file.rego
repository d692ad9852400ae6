package example

p := input.