variable "zones" {
  type    = set(string)
  default = ["b", "a"]
}
resource "aws_subnet" "a" {
  for_each = var.zones
  name     = "s-${each.key}"
}
resource "aws_subnet" "m" {
  for_each = { "x.y" = { cidr = "10.0.0.0/24" }, "q\"" = { cidr = aws_vpc.v.cidr } }
  cidr     = each.value.cidr
  peer     = aws_subnet.a["a"].id
}
resource "aws_subnet" "unknown" {
  for_each = toset(aws_vpc.v.zones)
  name     = each.key
}
resource "aws_vpc" "v" {}
resource "x_y" "z" {
  ids  = [for k, s in aws_subnet.a : s.id]
  vals = values(aws_subnet.a)[*].name
  u    = aws_subnet.unknown["x"].id
}
