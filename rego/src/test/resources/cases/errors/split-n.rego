package example

p := strings.split_n("a.b.c", ".", 1.5)
