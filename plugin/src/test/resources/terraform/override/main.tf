resource "aws_vpc" "a" {
  name = "base"
  x    = 1
  b { v = 1 }
  b { v = 2 }
}
locals { l = 1 }
