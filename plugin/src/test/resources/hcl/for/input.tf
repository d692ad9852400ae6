a = [for x in y : x]
b = [for i, x in y : "${i}" if x != null]
c = { for k, v in m : k => v }
d = { for v in l : v.k => v.w... if v.x }
