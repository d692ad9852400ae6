a = 1
b = "x" # c
c = true // d
/* e
 f */ d = null
