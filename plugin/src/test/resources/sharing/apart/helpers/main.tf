provider "aws" {
  allowed_account_ids = ["111111111111"]
}

variable "hosts" {}

resource "random_pet" "name" { length = 2 }
resource "random_password" "db" { length = 20 }
resource "tls_private_key" "ssh" { algorithm = "ED25519" }
resource "time_sleep" "settle" { create_duration = "30s" }
resource "terraform_data" "version" { input = "3" }
resource "null_resource" "each" {
  for_each = var.hosts
  triggers = { host = each.value }
}
resource "local_sensitive_file" "key" {
  filename = "key.pem"
  content  = tls_private_key.ssh.private_key_openssh
}

resource "aws_key_pair" "ssh" {
  key_name   = random_pet.name.id
  public_key = tls_private_key.ssh.public_key_openssh
}
resource "aws_s3_bucket" "logs" { bucket = random_pet.name.id }
resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
