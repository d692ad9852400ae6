provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_subnet" "dp" {
  vpc_id     = aws_vpc.dp.id
  cidr_block = "10.20.1.0/24"
}
resource "aws_instance" "rms" {
  ami           = "ami-1"
  instance_type = "m5.large"
  subnet_id     = aws_subnet.dp.id
  private_ip    = "10.20.1.10"
}
resource "aws_lb" "dc" {
  provider = aws.council
  name     = "county"
  internal = false
}
resource "aws_lb_target_group" "dc" {
  provider    = aws.council
  name        = "rms"
  target_type = "ip"
  port        = 443
  protocol    = "HTTPS"
}
resource "aws_lb_listener" "dc" {
  provider          = aws.council
  load_balancer_arn = aws_lb.dc.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.dc.arn
  }
}
resource "aws_lb_target_group_attachment" "rms" {
  provider         = aws.council
  target_group_arn = aws_lb_target_group.dc.arn
  target_id        = "10.20.1.10"
}
