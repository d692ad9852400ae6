resource "aws_vpc" "a" {
  cidr = 
  name = "a"
}
resource "aws_vpc" "b" {
  name = "b"
  x = [1, 2
}
resource "aws_vpc" "c" { name = "c" }
