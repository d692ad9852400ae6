provider "aws" {
  region = "eu-west-2"
  assume_role { role_arn = "arn:aws:iam::111111111111:role/deploy" }
}

provider "aws" {
  alias  = "council"
  region = "eu-west-2"
  assume_role { role_arn = "arn:aws:iam::222222222222:role/deploy" }
}

resource "aws_vpc" "edge" {
  cidr_block = "10.20.0.0/20"
}

resource "aws_subnet" "shared" { # expect: SEP-NET-001 critical forbidden: aws_subnet.shared holds interfaces of downland-council and downland-police; at stake: pnc
  vpc_id     = aws_vpc.edge.id
  cidr_block = "10.20.1.0/24"
}

resource "aws_vpc" "records" {
  cidr_block = "10.21.0.0/20"
}

resource "aws_vpc_peering_connection" "records" {
  vpc_id      = aws_vpc.edge.id
  peer_vpc_id = aws_vpc.records.id
  auto_accept = true
}

resource "aws_instance" "desk" { # expect: SEP-NET-002 critical forbidden: aws_instance.desk (downland-council) reaches aws_vpc.records (downland-police) through aws_subnet.shared; at stake: pnc
  provider      = aws.council
  ami           = "ami-0c0ffee0c0ffee000"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.shared.id
}
