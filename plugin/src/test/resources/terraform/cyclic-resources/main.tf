resource "x_y" "a" {
  v = x_y.b.v
}
resource "x_y" "b" {
  v = x_y.a.v
}
