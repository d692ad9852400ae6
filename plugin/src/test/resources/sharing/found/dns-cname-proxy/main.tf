provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_route53_zone" "dp" {
  name = "downland-police.example"
}
resource "aws_route53_record" "portal" {
  zone_id = aws_route53_zone.dp.zone_id
  name    = "portal.downland-police.example"
  type    = "CNAME"
  ttl     = 300
  records = ["proxy.county.downland-council.example"]
}
