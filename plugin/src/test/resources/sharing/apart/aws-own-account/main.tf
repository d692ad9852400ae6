provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_subnet" "dp" {
  vpc_id     = aws_vpc.dp.id
  cidr_block = "10.20.1.0/24"
}
resource "aws_security_group" "rms" {
  vpc_id = aws_vpc.dp.id
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}
resource "aws_instance" "rms" {
  ami                    = "ami-1"
  instance_type          = "m5.large"
  subnet_id              = aws_subnet.dp.id
  vpc_security_group_ids = [aws_security_group.rms.id]
}
