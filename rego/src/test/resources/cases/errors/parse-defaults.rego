package example

default p := input.x

