package example

f(input, [data]) := 1

q := 1 if { input := 2 }
