# The state of the force's network and of one of the council's, kept by the council.
terraform {
  backend "s3" {
    bucket   = "council-state"
    key      = "network.tfstate"
    role_arn = "arn:aws:iam::222222222222:role/state"
  }
}
provider "aws" {
  allowed_account_ids = ["111111111111"]
}
provider "aws" {
  alias               = "council"
  allowed_account_ids = ["222222222222"]
}
