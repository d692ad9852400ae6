provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_flow_log" "dp" {
  vpc_id               = aws_vpc.dp.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.county.arn
}
provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}
resource "aws_s3_bucket" "county" {
  provider = aws.council
  bucket   = "county-logs"
}
