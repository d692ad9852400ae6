variable "from_file" {}
variable "auto" { type = number }
variable "default" { default = "d" }
variable "none" { type = string }
variable "secret" {
  default   = "hunter2"
  sensitive = true
}
variable "db_password" { default = "hunter2" }
variable "object" {
  type    = object({ a = string, b = optional(number, 3), c = optional(string) })
  default = { a = 1, extra = true }
}
variable "set" {
  type    = set(string)
  default = ["b", "a", "b"]
}
resource "x_y" "z" {
  a = var.from_file
  b = var.auto
  c = var.default
  d = var.none
  e = var.secret
  f = "${var.none}-x"
  g = var.object
  h = var.set
  i = var.missing
  j = "pre-${var.db_password}"
}
