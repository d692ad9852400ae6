data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "x"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::222222222222:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["e"]
    }
  }
}
data "aws_iam_policy_document" "unknown" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.b.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
resource "aws_s3_bucket" "b" {}
resource "aws_iam_role" "r" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
resource "aws_s3_bucket_policy" "p" {
  policy = data.aws_iam_policy_document.unknown.json
}
resource "aws_kms_key" "k" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "kms:*", Principal = { AWS = "arn:aws:iam::222222222222:root" } }]
  })
}
resource "aws_kms_key" "f" {
  policy = file("${path.module}/policy.json")
}
resource "aws_kms_key" "outside" {
  policy = file("../../../secret.json")
}
data "aws_partition" "here" {}
data "aws_caller_identity" "here" {}
data "aws_iam_policy_document" "alone" {
  source_policy_documents = []
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.here.partition}:iam::${data.aws_caller_identity.here.account_id}:root"]
    }
  }
}
resource "aws_iam_role" "alone" {
  assume_role_policy = coalesce("", try(data.aws_iam_policy_document.none[0].json, data.aws_iam_policy_document.alone.json))
}
