package example

# METADATA
# authors:
# - ""
p := 1

# METADATA
# authors:
# - 7
q := 1

# METADATA
# related_resources:
# - {description: d}
r := 1

# METADATA
# related_resources:
# - ""
s := 1

# METADATA
# related_resources:
# - [a]
t := 1
