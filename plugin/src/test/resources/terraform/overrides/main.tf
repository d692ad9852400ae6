terraform {
  backend "s3" {
    bucket = "council-state"
  }
}
variable "cidr" {
  type    = string
  default = "10.0.0.0/16"
}
locals {
  zone = "a"
}
provider "aws" {
  region = "eu-west-1"
}
resource "aws_security_group" "a" {
  name        = "a"
  description = "as written"
  dynamic "ingress" {
    for_each = [80]
    content {
      from_port = ingress.value
    }
  }
  egress {
    from_port = 0
  }
}
resource "aws_vpc" "a" {
  cidr_block = var.cidr
  tags       = { Zone = local.zone }
}
module "net" {
  source = "./one"
  name   = "net"
}
output "vpc" {
  value = aws_vpc.a.id
}
