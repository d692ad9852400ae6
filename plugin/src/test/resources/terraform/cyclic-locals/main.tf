locals {
  a = local.b
  b = [local.a]
}
resource "x_y" "z" {
  a = local.a
}
