module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"
  for_each = { a = "10.0.0.0/16", b = "10.1.0.0/16" }
  cidr    = each.value
}
module "changed" {
  source = "terraform-aws-modules/other/aws"
}
module "git" {
  source = "git::https://git.example/downland/net.git//modules/hub?ref=v1"
}
module "local" {
  source = "./net"
}
resource "aws_subnet" "a" {
  vpc_id = module.vpc["a"].vpc_id
  tags   = { Hub = module.git.name, Other = module.changed.name }
}
