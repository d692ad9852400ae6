provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_route53_zone" "dp" { name = "downland-police.example" }
resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.dp.zone_id
  name    = "downland-police.example"
  type    = "MX"
  ttl     = 300
  records = ["10 mail.downland-police.example"]
}
resource "aws_route53_record" "portal" {
  zone_id = aws_route53_zone.dp.zone_id
  name    = "portal"
  type    = "A"
  ttl     = 300
  records = ["10.20.4.4"]
}
resource "aws_route53_record" "verify" {
  zone_id = aws_route53_zone.dp.zone_id
  name    = "downland-police.example"
  type    = "TXT"
  ttl     = 300
  records = ["v=spf1 mx -all", "site-verification=abc"]
}
