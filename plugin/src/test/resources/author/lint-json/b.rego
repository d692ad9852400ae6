package b

q if y
