package p

z := 3
