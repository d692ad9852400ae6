provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_security_group" "rms" {
  vpc_id = aws_vpc.dp.id
  ingress {
    from_port   = 3389
    to_port     = 3389
    protocol    = "tcp"
    cidr_blocks = ["10.10.4.7/32"]
  }
}
resource "aws_instance" "rms" {
  ami                    = "ami-1"
  instance_type          = "m5.large"
  vpc_security_group_ids = [aws_security_group.rms.id]
}
