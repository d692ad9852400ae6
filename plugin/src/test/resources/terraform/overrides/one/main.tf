variable "name" {}
resource "aws_vpc" "one" {
  tags = { Name = var.name }
}
