provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

terraform {
  backend "s3" {
    bucket      = "dp-state"
    key         = "rms"
    region      = "eu-west-2"
    assume_role = { role_arn = "arn:aws:iam::111111111111:role/state" }
  }
}
resource "aws_cloudwatch_log_group" "g" { name = "/rms" }
resource "aws_s3_bucket" "l" { bucket = "dp-logs" }
resource "aws_cloudtrail" "t" {
  name           = "t"
  s3_bucket_name = aws_s3_bucket.l.id
}
