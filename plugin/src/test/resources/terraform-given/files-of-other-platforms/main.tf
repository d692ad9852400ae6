variable "a" { default = "default" }
variable "b" { default = "default" }
resource "x_y" "z" {
  a = var.a
  b = var.b
}
