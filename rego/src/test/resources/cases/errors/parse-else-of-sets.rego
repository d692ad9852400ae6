package example

p contains 1 if { false } else := 2
