variable "region" {}
resource "x_y" "a" { v = var.region }
