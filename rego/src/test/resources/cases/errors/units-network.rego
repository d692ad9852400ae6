package example

p := units.parse("10.0.0.0/8")
