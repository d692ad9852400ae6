provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_vpn_gateway" "dp" { vpc_id = aws_vpc.dp.id }
resource "aws_customer_gateway" "county" {
  bgp_asn    = 65000
  ip_address = "203.0.113.10"
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "county" {
  vpn_gateway_id      = aws_vpn_gateway.dp.id
  customer_gateway_id = aws_customer_gateway.county.id
  type                = "ipsec.1"
  static_routes_only  = true
}
resource "aws_vpn_connection_route" "county" {
  vpn_connection_id      = aws_vpn_connection.county.id
  destination_cidr_block = "10.10.0.0/16"
}
