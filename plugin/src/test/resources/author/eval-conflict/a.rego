package a

p := x if some x in [1, 2]
