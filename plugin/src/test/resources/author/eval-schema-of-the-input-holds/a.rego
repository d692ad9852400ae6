package a

p if input.x == 1

# METADATA
# scope: rule
# schemas:
#   - input: {type: string}
q if upper(input) == "X"
