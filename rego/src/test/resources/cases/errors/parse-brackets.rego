package example

p if ([1][0]

q := [1][0
