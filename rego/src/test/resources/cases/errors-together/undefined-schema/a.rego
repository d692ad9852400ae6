package example

# METADATA
# schemas:
# - input: schema.people
p := input.x
