variable "zone" {}

variable "named" {
  type = bool
}

variable "tags_per_zone" {
  type = map(map(string))
  default = {
    a = { organisation = "downland-police", zone = "a" }
    b = { organisation = "downland-police", zone = "b" }
  }
}

variable "tags" {
  type    = map(string)
  default = {}
}

locals {
  own = { organisation = "downland-police" }
}

# What nobody knows is no more than the name "zone".
resource "aws_subnet" "looked_up" {
  tags = merge(local.own, lookup({ a = { zone = "a" } }, var.zone, {}))
}

# All values agree on whose it is.
resource "aws_subnet" "by_key" {
  tags = var.tags_per_zone[var.zone]
}

# Either may be meant, or neither.
resource "aws_subnet" "chosen" {
  tags = merge({ Name = "x" }, var.named ? { organisation = "downland-council" } : {})
}

# What comes last stands.
resource "aws_subnet" "said_last" {
  tags = merge(var.named ? { organisation = "downland-council" } : {}, local.own)
}

# One of the two is not known at all.
resource "aws_subnet" "anything" {
  tags = merge(local.own, var.named ? var.zone : {})
}

# How many there are is not known, though their names are.
resource "aws_subnet" "each" {
  for_each   = var.named ? { a = "10.0.0.0/24" } : {}
  cidr_block = each.value
}

resource "aws_subnet" "compared" {
  count      = var.tags == tomap({}) ? 1 : 0
  cidr_block = "10.0.1.0/24"
}

# An empty text is passed over, and nothing comes after the policy.
data "aws_iam_policy_document" "shared" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [var.zone, "arn:aws:iam::222222222222:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "first" {
  bucket = "b"
  policy = coalesce("", try(data.aws_iam_policy_document.none[0].json, data.aws_iam_policy_document.shared.json))
}
