provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_dms_endpoint" "county" {
  endpoint_id   = "county"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "db1.county.downland-council.example"
  port          = 5432
}
