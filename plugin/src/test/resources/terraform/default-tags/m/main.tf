variable "tags" {
  type = map(string)
}

resource "aws_vpc" "m" {
  tags = var.tags
}
