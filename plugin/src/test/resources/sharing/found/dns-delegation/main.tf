provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_route53_zone" "dp" {
  name = "downland-police.example"
}
resource "aws_route53_record" "ns" {
  zone_id = aws_route53_zone.dp.zone_id
  name    = "rms.downland-police.example"
  type    = "NS"
  ttl     = 300
  records = ["ns1.downland-council.example.", "ns2.downland-council.example."]
}
