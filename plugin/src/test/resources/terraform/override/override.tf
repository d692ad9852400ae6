resource "aws_vpc" "a" {
  name = "over"
  b { v = local.l }
}
locals { l = 3 }
