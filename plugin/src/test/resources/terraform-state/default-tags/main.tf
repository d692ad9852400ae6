# What the state had for a tag that may have changed since says nothing of the resource.
provider "aws" {
  default_tags {
    tags = { organisation = "police" }
  }
}

variable "tags" {
  type = map(string)
}

resource "aws_vpc" "unknown" {
  tags = var.tags
}

resource "aws_vpc" "known" {
  tags = { Name = "a" }
}
