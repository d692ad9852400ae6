package example

# METADATA
# title: a
# description: b: c
p := 1
