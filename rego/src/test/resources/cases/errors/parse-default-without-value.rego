package example

default p.q
