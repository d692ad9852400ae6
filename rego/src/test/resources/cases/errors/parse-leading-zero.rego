package example

decimals := [0.5, 0e5, -0.25]

octal := 0123
