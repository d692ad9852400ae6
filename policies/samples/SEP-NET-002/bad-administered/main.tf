provider "aws" {
  region = "eu-west-2"
  assume_role { role_arn = "arn:aws:iam::111111111111:role/deploy" }
}

provider "aws" {
  alias  = "supplier"
  region = "eu-west-2"
  assume_role { role_arn = "arn:aws:iam::333333333333:role/deploy" }
}

resource "aws_vpc" "servers" {
  cidr_block = "10.20.0.0/20"
}

resource "aws_subnet" "servers" { # expect: SEP-NET-001 critical forbidden: aws_subnet.servers holds interfaces of county-supplier and downland-police; at stake: pnc
  vpc_id     = aws_vpc.servers.id
  cidr_block = "10.20.1.0/24"
}

resource "aws_instance" "probe" {
  provider      = aws.supplier
  ami           = "ami-0c0ffee0c0ffee000"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.servers.id
}

resource "aws_organizations_delegated_administrator" "county" { # expect: SEP-NET-002 critical forbidden: aws:account:222222222222 (downland-council) reaches aws_subnet.servers (downland-police) through aws:account:333333333333; at stake: pnc
  provider          = aws.supplier
  account_id        = "222222222222"
  service_principal = "ssm.amazonaws.com"
}
