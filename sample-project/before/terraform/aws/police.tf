# Negative controls: the force's own network and a virtual machine of default tenancy in the force's own account.

resource "aws_vpc" "police" {
  provider   = aws.police
  cidr_block = "10.21.0.0/16"

  tags = {
    Name = "police"
  }
}

resource "aws_subnet" "police_servers" {
  provider   = aws.police
  vpc_id     = aws_vpc.police.id
  cidr_block = "10.21.1.0/24"
}

resource "aws_instance" "dp_case_search" {
  provider      = aws.police
  ami           = "ami-00000000000000001"
  instance_type = "m6i.large"
  subnet_id     = aws_subnet.police_servers.id
  tenancy       = "default"

  tags = {
    Name    = "dp-case-search"
    service = "case-search"
  }
}
