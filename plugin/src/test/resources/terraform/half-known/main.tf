# What is not known as a whole may say enough: how many there are, that it is not null, that it fails.
data "aws_availability_zones" "there" {}

locals {
  zones = slice(data.aws_availability_zones.there.names, 0, 2)
  rule  = { bucket = aws_s3_bucket.copies.arn }
}

resource "aws_s3_bucket" "copies" {}

resource "aws_subnet" "zone" {
  count             = length(local.zones)
  cidr_block        = [for k, z in local.zones : cidrsubnet("10.0.0.0/16", 8, k)][count.index]
  availability_zone = local.zones[count.index]
  tags              = merge({ Owner = "downland-police" }, lookup({}, local.zones[count.index], {}))
}

resource "aws_s3_bucket_replication_configuration" "rule" {
  count = local.rule != null && [local.rule] != [] && aws_s3_bucket.copies != null ? 1 : 0
  same  = local.rule == { bucket = "x" }
  other = local.rule == { target = "x" }
}

resource "x_y" "tried" {
  none    = try(flatten([{ a = 1 }.b]), [])
  first   = try([{ a = 1 }.b], { c = { a = 1 }.b }, "third")
  can     = can([{ a = 1 }.b])
  unknown = try([aws_s3_bucket.copies.arn], [])
}
