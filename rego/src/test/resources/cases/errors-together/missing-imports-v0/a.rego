package example

p { every x in [1] { x > 0 } }
