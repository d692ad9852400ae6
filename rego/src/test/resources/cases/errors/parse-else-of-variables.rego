package example

p[x] := 1 if { x := 2 } else := 3
