resource "aws_vpc" "a" {}
locals { x = 2 }
variable "v" {}
resource "aws_vpc" {}
