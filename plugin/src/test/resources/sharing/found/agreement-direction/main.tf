provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_instance" "rms" {
  provider      = aws.council
  ami           = "ami-1"
  instance_type = "m5.large"
  tags          = { organisation = "downland-police", service = "rms" }
}
