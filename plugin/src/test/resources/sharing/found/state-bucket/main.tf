provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

terraform {
  backend "s3" {
    bucket      = "county-state"
    key         = "rms"
    region      = "eu-west-2"
    assume_role = { role_arn = "arn:aws:iam::222222222222:role/state" }
  }
}
resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
