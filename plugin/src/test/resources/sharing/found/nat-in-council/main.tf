provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_nat_gateway" "dc" {
  provider      = aws.council
  allocation_id = "eipalloc-1"
  subnet_id     = "subnet-22"
}
resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_route_table" "dp" {
  vpc_id = aws_vpc.dp.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.dc.id
  }
}
