package example

p := units.parse_bytes("10e10000000EiB")
