resource "aws_vpc" "scratch" {}
