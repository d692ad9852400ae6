provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_oam_link" "county" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::Logs::LogGroup"]
  sink_identifier = "arn:aws:oam:eu-west-2:222222222222:sink/0a1b2c3d"
}
