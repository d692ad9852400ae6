variable "name" {}
resource "aws_vpc" "two" {
  tags = { Name = var.name }
}
