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
resource "aws_vpc" "dc" {
  provider   = aws.council
  cidr_block = "10.10.0.0/16"
}
resource "aws_instance" "dp" {
  ami           = "ami-1"
  instance_type = "m5.large"
  tags          = { Name = "app", peer = "downland-council" }
}
resource "aws_instance" "dc" {
  provider      = aws.council
  ami           = "ami-1"
  instance_type = "m5.large"
  tags          = { Name = "app" }
}
