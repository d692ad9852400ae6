package example

# METADATA
# scope: package
p := 1
