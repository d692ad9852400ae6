provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_instance" "rms" {
  ami           = "ami-1"
  instance_type = "m5.large"
  user_data     = <<-EOT
    #!/bin/bash
    # moved from nas.county.downland-council.example in 2020
    apt-get install -y nfs-common
    mount -t nfs nas.dp.downland-police.example:/exports /mnt
  EOT
}
