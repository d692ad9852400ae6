terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

# The force's account, in an AWS organisation of the force's own.
provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

locals {
  identity_centre = "arn:aws:sso:::instance/ssoins-0000000000000002"
}

resource "aws_vpc" "police" {
  cidr_block = "10.21.0.0/16"

  tags = {
    Name = "police"
  }
}

resource "aws_subnet" "police_servers" {
  vpc_id     = aws_vpc.police.id
  cidr_block = "10.21.1.0/24"
}

resource "aws_instance" "dp_case_search" {
  ami           = "ami-00000000000000001"
  instance_type = "m6i.large"
  subnet_id     = aws_subnet.police_servers.id
  tenancy       = "default"

  tags = {
    Name    = "dp-case-search"
    service = "case-search"
  }
}

resource "aws_ssoadmin_permission_set" "operations" {
  name             = "Operations"
  instance_arn     = local.identity_centre
  session_duration = "PT8H"
}

# The force's own cloud team.
resource "aws_ssoadmin_account_assignment" "police_cloud_team" {
  instance_arn       = local.identity_centre
  permission_set_arn = aws_ssoadmin_permission_set.operations.arn
  principal_type     = "GROUP"
  principal_id       = "11111111-0000-0000-0000-0000000c10dd"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111111111111"
}
