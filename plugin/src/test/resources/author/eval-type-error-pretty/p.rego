package p

allow if startswith(1, "a")
