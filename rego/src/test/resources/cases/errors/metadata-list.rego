package example

# METADATA
# authors: me
p := 1

# METADATA
# schemas: input
q := 1

# METADATA
# schemas:
# - input
r := 1

# METADATA
# custom: 7
s := 1

# METADATA
# organizations:
# - {a: 1}
t := 1
