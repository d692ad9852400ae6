package example

p := 1x

q := 1.x

r := [-]

s := - 1
