resource "x_y" "z" { v = "net-${terraform.workspace}" }
