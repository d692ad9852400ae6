f = "first"
g = "first"
h = "first"
nobody = 1
