variable "l" { type = list(string) }
resource "x_y" "z" { v = var.l }
