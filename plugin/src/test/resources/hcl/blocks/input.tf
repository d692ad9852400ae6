resource "aws_vpc" "a" {
  x = 1
  nested label {
    y = 2
  }
  empty {}
  one { z = 3 }
}
