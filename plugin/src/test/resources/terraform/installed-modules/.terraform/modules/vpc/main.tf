variable "cidr" {}
resource "aws_vpc" "this" {
  cidr_block = var.cidr
}
module "subnets" {
  source = "./modules/subnets"
  vpc_id = aws_vpc.this.id
}
module "flow" {
  source = "git::https://git.example/downland/flow.git"
  vpc_id = aws_vpc.this.id
}
output "vpc_id" {
  value = aws_vpc.this.id
}
