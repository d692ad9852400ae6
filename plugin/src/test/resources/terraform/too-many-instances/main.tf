resource "x_y" "z" {
  count = 1000000000
}
