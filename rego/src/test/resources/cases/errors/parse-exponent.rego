package example

p := 1e
