provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_guardduty_detector" "dp" { enable = true }
resource "aws_guardduty_invite_accepter" "county" {
  detector_id       = aws_guardduty_detector.dp.id
  master_account_id = "222222222222"
}
resource "aws_securityhub_organization_admin_account" "county" {
  admin_account_id = "222222222222"
}
