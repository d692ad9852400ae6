a = 1 + 2 * 3 - -4 % 5
b = !x && y || z == 1 != true
c = a ? b : c ? d : e
d = x < 1 && y >= 2 || z
e = (1 + 2) * 3
