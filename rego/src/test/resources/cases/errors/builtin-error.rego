package example

p := to_number("abc")
