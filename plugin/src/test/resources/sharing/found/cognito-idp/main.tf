provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_cognito_user_pool" "portal" {
  name = "portal"
}
resource "aws_cognito_identity_provider" "county" {
  user_pool_id  = aws_cognito_user_pool.portal.id
  provider_name = "County"
  provider_type = "OIDC"
  provider_details = {
    client_id                 = "x"
    oidc_issuer               = "https://git.downland-council.example"
    authorize_scopes          = "openid"
    attributes_request_method = "GET"
  }
}
