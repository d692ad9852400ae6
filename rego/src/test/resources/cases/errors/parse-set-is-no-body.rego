package example

p if {1, input.x}
