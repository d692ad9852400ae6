provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_kms_key" "rms" {}

resource "aws_kms_grant" "county" {
  key_id            = aws_kms_key.rms.key_id
  grantee_principal = "arn:aws:iam::222222222222:role/county-backup"
  operations        = ["Decrypt"]
}
