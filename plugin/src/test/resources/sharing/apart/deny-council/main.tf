provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_s3_bucket" "b" { bucket = "dp-cases" }
resource "aws_s3_bucket_policy" "deny" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = { AWS = "arn:aws:iam::222222222222:root" }
      Action    = "s3:*"
      Resource  = "${aws_s3_bucket.b.arn}/*"
    }]
  })
}
