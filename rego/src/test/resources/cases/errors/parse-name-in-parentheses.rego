package example

(allow) if true

default (p) := 1
