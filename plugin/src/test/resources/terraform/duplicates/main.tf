resource "aws_vpc" "a" {}
locals { x = 1 }
variable "v" {}
