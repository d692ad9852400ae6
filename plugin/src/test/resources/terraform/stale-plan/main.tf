resource "aws_vpc" "hub" {
  cidr_block           = "10.9.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Owner = "downland-police" }
}
resource "aws_ram_principal_association" "council" {
  principal          = "222222222222"
  resource_share_arn = "arn:aws:ram:eu-west-2:111111111111:resource-share/x"
}
