# Tags of a resource win over those of its provider, so that a default holds only where they are known to lack its name.
provider "aws" {
  default_tags {
    tags = { organisation = "police" }
  }
}

provider "google" {
  default_labels = { organisation = "police" }
}

provider "aws" {
  alias = "unknown"
  default_tags {
    tags = var.tags
  }
}

variable "tags" {
  type = map(string)
}

variable "text" {
  type = string
}

resource "aws_vpc" "unknown" {
  tags = var.tags
}

resource "aws_vpc" "key_after_unknown" {
  tags = merge(var.tags, { organisation = "council" })
}

resource "aws_vpc" "key_before_unknown" {
  tags = merge({ organisation = "council" }, var.tags)
}

resource "aws_vpc" "known_without_key" {
  tags = { Name = "a" }
}

resource "aws_vpc" "value_unknown" {
  tags = { organisation = var.text }
}

resource "aws_vpc" "other_value_unknown" {
  tags = { Name = var.text }
}

resource "google_compute_disk" "unknown" {
  labels = var.tags
}

resource "aws_vpc" "unknown_defaults" {
  provider = aws.unknown
  tags     = { Name = "a" }
}

module "given" {
  source = "./m"
  tags   = { Name = "a" }
}

module "not_given" {
  source = "./m"
  tags   = var.tags
}
