provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_cloudwatch_log_group" "rms" {
  name = "rms"
}

resource "aws_cloudwatch_log_subscription_filter" "siem" { # expect: SEP-COR-002 critical forbidden: aws_cloudwatch_log_group.rms (downland-police) logs to arn:aws:logs:eu-west-2:222222222222:destination:siem (downland-council); at stake: pnc
  name            = "siem"
  log_group_name  = aws_cloudwatch_log_group.rms.name
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:eu-west-2:222222222222:destination:siem"
}
