package a

p if input.y == 1

q if input.x == "s"

r contains n if some n in input.names
