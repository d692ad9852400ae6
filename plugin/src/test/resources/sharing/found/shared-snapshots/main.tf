provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_db_snapshot" "cases" {
  db_instance_identifier = "cases"
  db_snapshot_identifier = "cases-1"
  shared_accounts        = ["222222222222"]
}
resource "aws_ssm_document" "patch" {
  name          = "patch"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = "222222222222"
  }
}
resource "aws_ami_launch_permission" "gold" {
  image_id   = "ami-2"
  account_id = "222222222222"
}
