package example

# METADATA
# related_resources:
# - http://a b/
p := 1

# METADATA
# related_resources:
# - ref: "http://h:port/"
#   description: a port
q := 1

# METADATA
# related_resources:
# - "http://[::1"
r := 1

# METADATA
# related_resources:
# - "-a:b"
s := 1

# METADATA
# related_resources:
# - "://x"
t := 1

# METADATA
# related_resources:
# - "http://u p@h"
u := 1
