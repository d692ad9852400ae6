module "a" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0.0"
}
module "b" { source = "../outside" }
module "c" { source = "./missing" }
module "d" {}
resource "x_y" "z" {
  v = module.a.vpc_id
}
