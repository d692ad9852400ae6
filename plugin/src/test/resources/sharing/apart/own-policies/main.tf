provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_s3_bucket" "archive" {
  bucket = "dp-archive"
}

data "aws_iam_policy_document" "rms" {
  statement {
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.archive.arn, "${aws_s3_bucket.archive.arn}/*", "arn:aws:s3:::dp-logs/*"]
  }
  statement {
    actions   = ["logs:*"]
    resources = ["arn:aws:logs:eu-west-2:111111111111:*"]
  }
  statement {
    actions   = ["ec2:Describe*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "rms" {
  name   = "rms"
  policy = data.aws_iam_policy_document.rms.json
}

resource "aws_iam_role_policy" "ssm" {
  role   = "rms"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "ssm:GetParameter", Resource = "arn:aws:ssm:eu-west-2::parameter/aws/service/ami" }] })
}
