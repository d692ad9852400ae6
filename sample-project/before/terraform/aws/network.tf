# The council lends the force a subnet of its own network.

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
    Name = "shared-with-police"
  }
}

# Only accounts of one AWS organisation can share a subnet, so `false` here says nothing about separation.
resource "aws_ram_resource_share" "shared_subnet" {
  name                      = "shared-subnet"
  allow_external_principals = false
}

resource "aws_ram_resource_association" "shared_subnet" {
  resource_share_arn = aws_ram_resource_share.shared_subnet.arn
  resource_arn       = aws_subnet.shared.arn
}

resource "aws_ram_principal_association" "shared_subnet_police" { # expect: SEP-NET-001
  resource_share_arn = aws_ram_resource_share.shared_subnet.arn
  principal          = "111111111111"
}
