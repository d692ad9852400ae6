# AWS keeps these keys for the account itself; nobody else can be given one.
provider "aws" {
  region = "eu-west-2"

  default_tags {
    tags = { organisation = "downland-police" }
  }
}

resource "aws_ebs_volume" "cases" {
  availability_zone = "eu-west-2a"
  size              = 100
  encrypted         = true
  kms_key_id        = "alias/aws/ebs"
}

resource "aws_sqs_queue" "jobs" {
  name              = "jobs"
  kms_master_key_id = "alias/aws/sqs"
}
