package example

p if { "a".b }
