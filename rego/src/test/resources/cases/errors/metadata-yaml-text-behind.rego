package example

# METADATA
# custom: {}
# title: "a" b
p := 1
