resource "aws_security_group" "a" {
  description = "changed once"
  ingress {
    from_port = 443
  }
}
locals {
  zone    = "b"
  unknown = 1
}
variable "cidr" {
  default = "10.9.0.0/16"
}
resource "aws_vpc" "nowhere" {}
provider "google" {
  project = "police"
}
provider "aws" {
  alias = "nowhere"
}
