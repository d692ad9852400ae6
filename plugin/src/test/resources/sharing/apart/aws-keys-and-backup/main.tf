provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_kms_key" "k" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111111111111:root" }, Action = "kms:*", Resource = "*" }] })
}
resource "aws_backup_vault" "v" {
  name        = "dp"
  kms_key_arn = aws_kms_key.k.arn
}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "r"
    target_vault_name = aws_backup_vault.v.name
  }
}
resource "aws_ebs_volume" "d" {
  availability_zone = "eu-west-2a"
  size              = 1
  kms_key_id        = aws_kms_key.k.arn
}
