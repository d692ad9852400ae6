# What must be there first is a reference to the block or module as a whole, and sets no attribute.
resource "aws_vpc" "hub" {
  count      = 2
  cidr_block = "10.0.0.0/16"
}

module "net" {
  source     = "./net"
  depends_on = [aws_vpc.hub]
}

module "elsewhere" {
  source     = "git::https://git.downland-council.example/net.git"
  depends_on = [aws_vpc.hub]
}

data "aws_caller_identity" "me" {}

resource "aws_s3_bucket" "evidence" {
  bucket     = "evidence"
  depends_on = [aws_vpc.hub[0], data.aws_caller_identity.me, module.net.id, module.elsewhere, aws_s3_bucket.evidence]
}
