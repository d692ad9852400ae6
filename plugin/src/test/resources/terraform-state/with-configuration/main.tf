provider "aws" {
  allowed_account_ids = ["111111111111"]
}
variable "subnet" {}
resource "aws_vpc" "a" {
  cidr_block = "10.0.0.0/16"
  tags       = { Owner = "downland-police" }
}
resource "aws_instance" "web" {
  subnet_id = var.subnet
  vpc_ids   = [aws_vpc.a.id]
  root_block_device {
    encrypted = true
  }
}
resource "aws_eip" "one" {
  count = 1
}
resource "aws_eip" "many" {
  count = var.subnet == "x" ? 1 : 2
}
