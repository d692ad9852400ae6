provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_backup_vault" "v" { name = "dp" }
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "r"
    target_vault_name = aws_backup_vault.v.name
    copy_action { destination_vault_arn = "arn:aws:backup:eu-west-2:222222222222:backup-vault:county" }
  }
}
