variable "key" {}

resource "aws_kms_key" "volumes" {}

resource "aws_instance" "cases" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = "subnet-1"

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = true
  }
}

resource "aws_instance" "archive" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  dynamic "ebs_block_device" {
    for_each = aws_kms_key.volumes.multi_region ? [1] : []
    content {
      device_name = "/dev/sdf"
      kms_key_id  = var.key
    }
  }
}
