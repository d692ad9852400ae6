provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

provider "aws" {
  alias               = "fenland"
  region              = "eu-west-2"
  allowed_account_ids = ["333333333333"]
}
resource "aws_ec2_transit_gateway" "hub" { provider = aws.fenland }
resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_vpc" "dc" {
  provider   = aws.council
  cidr_block = "10.10.0.0/16"
}
resource "aws_ec2_transit_gateway_vpc_attachment" "dp" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.dp.id
  subnet_ids         = []
}
resource "aws_ec2_transit_gateway_vpc_attachment" "dc" {
  provider           = aws.council
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.dc.id
  subnet_ids         = []
}
