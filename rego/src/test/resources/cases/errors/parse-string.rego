package example

p := "abc
q := 1
