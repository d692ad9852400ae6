module "a" { source = "../a" }
resource "x_y" "b" {}
