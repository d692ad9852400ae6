package example

default p := count([])
