package example

# METADATA
# title: a
#   - x
#  description: c
p := 1
