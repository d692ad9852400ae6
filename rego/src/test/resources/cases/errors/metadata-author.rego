package example

# METADATA
# authors:
# - {age: 1}
p := 1
