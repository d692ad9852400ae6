package example

p := any([true])
