package example

eq(x)

assign()

eq(1, 2)

eq(x, 1)
