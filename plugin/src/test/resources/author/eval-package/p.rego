package p

x := 1

f(a) := a + x
