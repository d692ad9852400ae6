a = 
b = 1
resource "x" "y" {
  c = [1 2]
  d = 3
  e = "unclosed
  f = 4
}
g 5
h = 6
