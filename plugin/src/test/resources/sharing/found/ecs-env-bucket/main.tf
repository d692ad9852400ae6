provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "county"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_s3_bucket" "archive" {
  provider = aws.county
  bucket   = "dc-archive"
}

resource "aws_ecs_task_definition" "rms" {
  family = "rms"
  container_definitions = jsonencode([{
    name        = "rms"
    image       = "111111111111.dkr.ecr.eu-west-2.amazonaws.com/rms:1"
    environment = [{ name = "EXPORT_BUCKET", value = "dc-archive" }]
  }])
}
