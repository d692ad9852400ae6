resource "aws_vpc" "a" {
  cidr_block = "10.9.0.0/16"
}
