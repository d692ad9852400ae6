package example

p := 1

p contains 2
