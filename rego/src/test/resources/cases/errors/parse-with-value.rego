package example

p if input.x with input as
