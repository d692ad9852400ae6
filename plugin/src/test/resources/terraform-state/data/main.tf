data "aws_vpc" "hub" {
  tags = { Name = "hub" }
}
resource "aws_subnet" "a" {
  vpc_id = data.aws_vpc.hub.id
}
