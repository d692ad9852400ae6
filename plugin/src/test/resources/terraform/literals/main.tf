resource "aws_vpc" "a" {
  cidr_block = "10.0.0.0/16"
  enable     = true
  count_of   = 1.50
  nothing    = null
  list       = ["x", 1, { y = "z" }]
  map = {
    "a b" = 1
    c     = "d"
  }
}
