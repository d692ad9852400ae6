provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_iam_saml_provider" "idp" {
  name                   = "sso"
  saml_metadata_document = file("${path.module}/idp.xml")
}
resource "aws_iam_role" "ops" {
  name               = "ops"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Federated = aws_iam_saml_provider.idp.arn }, Action = "sts:AssumeRoleWithSAML" }] })
}
