package example

p { some x in [1] }
