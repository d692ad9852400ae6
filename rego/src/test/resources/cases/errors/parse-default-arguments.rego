package example

default f([x]) := 1
