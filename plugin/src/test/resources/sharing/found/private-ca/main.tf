provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_acm_certificate" "rms" {
  domain_name               = "rms.dp.downland-police.example"
  certificate_authority_arn = "arn:aws:acm-pca:eu-west-2:222222222222:certificate-authority/0a1b2c3d"
}
