package example

p := 1

q.r := 2

s[x] := 1 if x := 1
