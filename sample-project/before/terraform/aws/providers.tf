terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

# The council's account, which also holds the identity centre of the AWS organisation.
provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

# The force's account, a member of the council's AWS organisation.
provider "aws" {
  alias               = "police"
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}
