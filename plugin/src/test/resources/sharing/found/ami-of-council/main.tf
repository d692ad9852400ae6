provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

data "aws_ami" "gold" {
  owners      = ["222222222222"]
  most_recent = true
}
resource "aws_instance" "rms" {
  ami           = data.aws_ami.gold.id
  instance_type = "m5.large"
}
