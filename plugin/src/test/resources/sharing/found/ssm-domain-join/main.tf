provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_directory_service_directory" "county" {
  provider = aws.council
  name     = "county.downland-council.example"
  password = "x"
}
resource "aws_instance" "rms" {
  ami           = "ami-1"
  instance_type = "m5.large"
}
resource "aws_ssm_association" "join" {
  name = "AWS-JoinDirectoryServiceDomain"
  targets {
    key    = "InstanceIds"
    values = [aws_instance.rms.id]
  }
  parameters = { directoryId = aws_directory_service_directory.county.id, directoryName = "county.downland-council.example" }
}
