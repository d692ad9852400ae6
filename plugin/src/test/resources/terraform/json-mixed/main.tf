variable "region" {
  default = "eu-west-2"
}
resource "aws_vpc" "a" {
  cidr_block = local.cidr
}
