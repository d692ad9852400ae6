resource "aws_vpc" "inner" {}

resource "aws_subnet" "inner" {
  depends_on = [aws_vpc.inner]
}

output "id" {
  value = aws_vpc.inner.id
}
