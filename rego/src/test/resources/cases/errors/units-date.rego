package example

p := units.parse_bytes("2006-01-02")
