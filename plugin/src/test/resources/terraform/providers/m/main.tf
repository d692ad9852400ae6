resource "aws_vpc" "x" {}
resource "aws_vpc" "y" { provider = aws.other }
