provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

module "net" {
  source = "./modules/net"
}
