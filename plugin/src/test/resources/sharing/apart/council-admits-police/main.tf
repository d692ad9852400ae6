provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_vpc" "dc" {
  provider   = aws.council
  cidr_block = "10.10.0.0/16"
}
resource "aws_security_group" "web" {
  provider = aws.council
  vpc_id   = aws_vpc.dc.id
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}
resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
