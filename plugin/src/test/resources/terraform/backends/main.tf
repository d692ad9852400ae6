terraform {
  backend "s3" {
    bucket     = "downland-state"
    key        = "pnc/hub.tfstate"
    access_key = "hunter2"
    assume_role = {
      role_arn = "arn:aws:iam::333333333333:role/state"
    }
  }
}
resource "aws_vpc" "hub" {
  cidr_block = "10.0.0.0/16"
}
output "vpc_id" {
  value = aws_vpc.hub.id
}
output "names" {
  value = { hub = aws_vpc.hub.arn, zone = "a" }
}
output "secret" {
  value     = "hunter2"
  sensitive = true
}
