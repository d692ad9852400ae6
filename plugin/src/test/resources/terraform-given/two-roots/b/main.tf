variable "zone" {}
variable "region" { default = "x" }
resource "x_y" "b" { 
 v = var.zone
 w = var.region
}
