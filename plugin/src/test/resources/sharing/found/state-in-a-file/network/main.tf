provider "aws" {
  allowed_account_ids = ["222222222222"]
}

resource "aws_subnet" "county" {
  vpc_id     = "vpc-1"
  cidr_block = "10.10.1.0/24"
}

output "subnet" {
  value = aws_subnet.county.id
}
