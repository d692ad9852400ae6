provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_subnet" "pub" {
  vpc_id     = aws_vpc.dp.id
  cidr_block = "10.20.0.0/24"
}
resource "aws_internet_gateway" "i" { vpc_id = aws_vpc.dp.id }
resource "aws_nat_gateway" "n" {
  subnet_id     = aws_subnet.pub.id
  allocation_id = "eipalloc-1"
}
resource "aws_route_table" "t" {
  vpc_id = aws_vpc.dp.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.n.id
  }
}
resource "aws_vpc_dhcp_options" "o" { domain_name_servers = ["AmazonProvidedDNS"] }
resource "aws_vpc_dhcp_options_association" "a" {
  vpc_id          = aws_vpc.dp.id
  dhcp_options_id = aws_vpc_dhcp_options.o.id
}
