package example

p := 1e40000
