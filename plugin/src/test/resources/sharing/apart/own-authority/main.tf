provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_acmpca_certificate_authority" "own" {
  type = "SUBORDINATE"
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject {
      common_name = "dp.downland-police.example"
    }
  }
}

resource "aws_acm_certificate" "rms" {
  domain_name               = "rms.dp.downland-police.example"
  certificate_authority_arn = aws_acmpca_certificate_authority.own.arn
}
