variable "region" {}
resource "x_y" "z" { v = var.region }
