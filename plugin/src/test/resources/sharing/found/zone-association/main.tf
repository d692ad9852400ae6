provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_route53_zone" "dp" {
  name = "dp.internal"
  vpc { vpc_id = aws_vpc.dp.id }
}
resource "aws_vpc" "dc" {
  provider   = aws.council
  cidr_block = "10.10.0.0/16"
}
resource "aws_route53_zone_association" "dc" {
  provider = aws.council
  zone_id  = aws_route53_zone.dp.zone_id
  vpc_id   = aws_vpc.dc.id
}
