resource "aws_vpc" "local" {}
