variable "name" {}
variable "peer" {}
module "inner" {
  source = "../inner"
  vpc    = aws_vpc.this.id
}
resource "aws_vpc" "this" {
  name = var.name
  peer = var.peer
  path = path.module
}
output "vpc_id" { value = aws_vpc.this.id }
output "name" { value = aws_vpc.this.name }
