package example

default p := 1

default p := 2
