provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

module "vpc" {
  source = "git::ssh://git@git.downland-council.example/modules/vpc.git?ref=v1"
}
