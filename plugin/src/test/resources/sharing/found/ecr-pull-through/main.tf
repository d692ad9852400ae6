provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_ecr_pull_through_cache_rule" "county" {
  ecr_repository_prefix = "county"
  upstream_registry_url = "222222222222.dkr.ecr.eu-west-2.amazonaws.com"
}
