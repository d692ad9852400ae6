resource "aws_vpc" "b" {}
