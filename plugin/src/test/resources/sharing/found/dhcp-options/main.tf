provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_vpc_dhcp_options" "o" { domain_name_servers = ["10.10.0.2"] }
resource "aws_vpc_dhcp_options_association" "a" {
  vpc_id          = aws_vpc.dp.id
  dhcp_options_id = aws_vpc_dhcp_options.o.id
}
