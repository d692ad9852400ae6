variable "vpc" {}
resource "aws_subnet" "s" {
  vpc_id = var.vpc
}
