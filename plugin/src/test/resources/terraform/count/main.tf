variable "n" { default = 2 }
variable "unknown" {}
resource "aws_subnet" "a" {
  count = var.n
  name  = "s-${count.index}"
}
resource "aws_subnet" "none" { count = 0 }
resource "aws_subnet" "some" { count = var.unknown ? 1 : 0 }
resource "x_y" "z" {
  first = aws_subnet.a[0].id
  all   = aws_subnet.a[*].id
  old   = aws_subnet.a.*.name
  maybe = aws_subnet.some[0].id
  none  = aws_subnet.none[*].id
  out   = aws_subnet.a[7].id
}
