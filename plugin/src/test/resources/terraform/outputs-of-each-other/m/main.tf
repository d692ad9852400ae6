variable "in" {}
resource "x_y" "z" { in = var.in }
output "fixed" { value = "f" }
output "out" { value = var.in }
