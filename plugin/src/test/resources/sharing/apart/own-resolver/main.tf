provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "rms" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_route53_resolver_rule" "own" {
  domain_name = "dp.downland-police.example"
  rule_type   = "FORWARD"
  target_ip {
    ip = "10.20.0.53"
  }
}

resource "aws_route53_resolver_rule_association" "rms" {
  resolver_rule_id = aws_route53_resolver_rule.own.id
  vpc_id           = aws_vpc.rms.id
}

resource "aws_oam_link" "national" {
  label_template  = "$AccountName"
  resource_types  = ["AWS::Logs::LogGroup"]
  sink_identifier = "arn:aws:oam:eu-west-2:444444444444:sink/0a1b2c3d"
}
