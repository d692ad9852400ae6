package example

p := 1

# METADATA
# title: x
