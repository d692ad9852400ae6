package example

p := [x | x = 1, y = 2]
