provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_security_group" "rms" {
  description = "No access for the council (was 10.10.0.0/16)"
  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_instance" "rms" {
  ami                    = "ami-1"
  instance_type          = "m5.large"
  vpc_security_group_ids = [aws_security_group.rms.id]
}
