module "net" {
  source = "./modules/net"
  name   = "hub"
  peer   = aws_vpc.other.id
}
module "many" {
  source   = "./modules/net"
  for_each = toset(["a", "b"])
  name     = each.key
  peer     = module.net.vpc_id
}
module "maybe" {
  source = "./modules/net"
  count  = var.unknown
  name   = "m"
  peer   = null
}
variable "unknown" {}
resource "aws_vpc" "other" {}
resource "x_y" "z" {
  id   = module.net.vpc_id
  name = module.net.name
  all  = { for k, m in module.many : k => m.vpc_id }
  bad  = module.net.nothing
}
