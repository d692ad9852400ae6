package example

# METADATA
# schemas:
# - {}
p := 1

# METADATA
# schemas:
# - input.1x: schema
q := 1

# METADATA
# schemas:
# - input: 7
r := 1

# METADATA
# schemas:
# - input: data.x
s := 1
