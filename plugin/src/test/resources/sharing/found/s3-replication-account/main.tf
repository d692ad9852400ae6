provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_s3_bucket" "cases" { bucket = "dp-cases" }
resource "aws_s3_bucket_replication_configuration" "r" {
  bucket = aws_s3_bucket.cases.id
  role   = "arn:aws:iam::111111111111:role/replicate"
  rule {
    status = "Enabled"
    destination {
      bucket  = "arn:aws:s3:::dc-archive"
      account = "222222222222"
    }
  }
}
