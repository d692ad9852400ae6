package example

p if q

q if not r

r if p
