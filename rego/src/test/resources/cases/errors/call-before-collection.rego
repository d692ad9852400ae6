package example

p if input.nothing[1 / 0]
