provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "rms" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_route53_resolver_rule" "all" {
  domain_name = "."
  rule_type   = "FORWARD"
  target_ip {
    ip = "10.10.0.53"
  }
}

resource "aws_route53_resolver_rule_association" "rms" {
  resolver_rule_id = aws_route53_resolver_rule.all.id
  vpc_id           = aws_vpc.rms.id
}
