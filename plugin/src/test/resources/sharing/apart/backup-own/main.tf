provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_backup_vault" "rms" {
  name = "rms"
}

resource "aws_backup_vault_policy" "rms" {
  backup_vault_name = aws_backup_vault.rms.name
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "backup:StartRestoreJob", Resource = "*", Principal = { AWS = "arn:aws:iam::111111111111:role/restore" } }]
  })
}

resource "aws_kms_key" "rms" {}

resource "aws_kms_grant" "own" {
  key_id            = aws_kms_key.rms.key_id
  grantee_principal = "arn:aws:iam::111111111111:role/backup"
  operations        = ["Decrypt"]
}
