resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
