package example

a := 1 if false else := 2 else := 3
