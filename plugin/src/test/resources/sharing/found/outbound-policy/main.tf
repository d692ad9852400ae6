provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "county"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_s3_bucket" "exchange" {
  provider = aws.county
  bucket   = "dc-exchange"
}

resource "aws_iam_role" "rms" {
  name               = "rms"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}

data "aws_iam_policy_document" "export" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.exchange.arn}/*"]
  }
}

resource "aws_iam_role_policy" "export" {
  role   = aws_iam_role.rms.id
  policy = data.aws_iam_policy_document.export.json
}

resource "aws_iam_role_policy" "jump" {
  role   = aws_iam_role.rms.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "arn:aws:iam::222222222222:role/county-ops" }] })
}
