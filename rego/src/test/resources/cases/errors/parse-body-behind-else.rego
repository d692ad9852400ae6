package example

p if { true } else := 2 if { false } { true }
