package example

# METADATA
# title: a
#	description: c
p := 1
