resource "aws_vpc" "half" {
