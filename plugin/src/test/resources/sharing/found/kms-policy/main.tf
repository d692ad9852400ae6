provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_kms_key" "rms" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::222222222222:root" }, Action = "kms:*", Resource = "*" }] })
}
resource "aws_ebs_volume" "rms" {
  availability_zone = "eu-west-2a"
  size              = 10
  encrypted         = true
  kms_key_id        = aws_kms_key.rms.arn
}
