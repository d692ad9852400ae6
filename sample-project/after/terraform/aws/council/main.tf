terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_vpc" "county" {
  cidr_block = "10.11.0.0/16"

  tags = {
    Name = "county"
  }
}

resource "aws_subnet" "shared" {
  vpc_id     = aws_vpc.county.id
  cidr_block = "10.11.8.0/24"

  tags = {
    Name = "shared-with-schools"
  }
}

# Negative control: shared with the council's second account.
resource "aws_ram_resource_share" "shared_subnet" {
  name                      = "shared-subnet"
  allow_external_principals = false
}

resource "aws_ram_resource_association" "shared_subnet" {
  resource_share_arn = aws_ram_resource_share.shared_subnet.arn
  resource_arn       = aws_subnet.shared.arn
}

resource "aws_ram_principal_association" "shared_subnet_schools" {
  resource_share_arn = aws_ram_resource_share.shared_subnet.arn
  principal          = "222222222233"
}
