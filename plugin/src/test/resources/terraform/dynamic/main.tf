variable "rules" {
  default = { web = 443, ssh = 22 }
}
variable "unknown" {}
resource "aws_security_group" "a" {
  dynamic "ingress" {
    for_each = var.rules
    content {
      description = ingress.key
      from_port   = ingress.value
    }
  }
  dynamic "egress" {
    for_each = [1]
    iterator = it
    content {
      from_port = it.value
      dynamic "inner" {
        for_each = ["x"]
        content { v = "${it.value}${inner.value}" }
      }
    }
  }
}
resource "aws_security_group" "b" {
  ingress { from_port = 1 }
  dynamic "ingress" {
    for_each = var.unknown
    content {
      security_groups = [aws_security_group.a.id]
      from_port       = ingress.value
    }
  }
}
