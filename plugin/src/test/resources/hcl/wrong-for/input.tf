a = [for x y : x]
b = { for x in y : x }
c = [for x in y : x => x]
