terraform {
  required_version = ">= 1.5"
  backend "s3" { bucket = "b" }
  required_providers { aws = { source = "hashicorp/aws" } }
}
moved {
  from = aws_vpc.a
  to   = aws_vpc.b
}
import {
  to = aws_vpc.b
  id = "vpc-1"
}
removed {
  from = aws_vpc.c
  lifecycle { destroy = false }
}
check "c" {
  assert {
    condition     = true
    error_message = "x"
  }
}
resource "aws_vpc" "b" {}
