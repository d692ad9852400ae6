package example

pair(x, y) := [x, y]

fewer if not pair(1)

none := pair()

more := [pair(1, 2, 3, 4)]
