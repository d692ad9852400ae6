package example

p := units.parse("1KiB")
