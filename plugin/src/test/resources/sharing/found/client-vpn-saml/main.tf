provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_iam_saml_provider" "county" {
  name                   = "county"
  saml_metadata_document = "<EntityDescriptor entityID=\"https://sso.downland-council.example/saml\">"
}
resource "aws_ec2_client_vpn_endpoint" "dp" {
  server_certificate_arn = "arn:aws:acm:eu-west-2:111111111111:certificate/1"
  client_cidr_block      = "10.20.64.0/22"
  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = aws_iam_saml_provider.county.arn
  }
  connection_log_options { enabled = false }
}
