module "b" { source = "../b" }
resource "x_y" "a" {}
