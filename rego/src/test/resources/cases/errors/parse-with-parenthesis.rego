package example

p if { true with (input) as 1 }
