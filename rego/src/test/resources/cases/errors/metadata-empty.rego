package example

# METADATA
#
p := 1
