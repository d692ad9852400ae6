# The plan of an older provider shows the hash of a script.
resource "aws_instance" "cases" {
  ami       = "ami-1"
  user_data = <<-EOT
    #!/bin/bash
    mount -t nfs nas.county.downland-council.example:/exports /mnt
  EOT
}
