package p

# METADATA
# schemas:
# - input: schema.a.request
allow if input.user.nmae == "x"
