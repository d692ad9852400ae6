provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_instance" "rms" {
  ami           = "ami-1"
  instance_type = "m5.large"
  user_data     = <<-EOT
    #!/bin/bash
    mount -t nfs nas.county.downland-council.example:/exports/police /mnt/police
  EOT
}
