package a

p if x

q if y

r if z
