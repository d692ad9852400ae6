provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_instance" "rms" {
  ami           = "ami-1"
  instance_type = "m5.large"
  tags          = { organisation = "downland-council" }
}
