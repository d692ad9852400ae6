package example

p := !
