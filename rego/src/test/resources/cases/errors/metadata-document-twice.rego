package example

# METADATA
# scope: document
# title: one
p if input.x

# METADATA
# scope: document
# title: two
p if input.y
