a = x.y[0].z["k"][w]
b = x[*].y[0].z
c = x.*.y[0]
d = x.0.y
e = f(x).y
f = x[*].y[*].z
