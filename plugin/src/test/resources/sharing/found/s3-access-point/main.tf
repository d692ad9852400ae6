provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_s3_bucket" "cases" { bucket = "dp-cases" }
resource "aws_s3_access_point" "county" {
  bucket = aws_s3_bucket.cases.id
  name   = "county"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::222222222222:root" }, Action = "s3:GetObject", Resource = "*" }]
  })
}
