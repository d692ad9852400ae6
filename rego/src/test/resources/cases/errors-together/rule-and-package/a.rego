package example

p := 1
