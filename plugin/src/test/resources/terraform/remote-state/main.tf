data "terraform_remote_state" "hub" {
  backend = "s3"
  config = {
    bucket = "downland-state"
    key    = "pnc/hub.tfstate"
  }
}
resource "aws_subnet" "a" {
  vpc_id = data.terraform_remote_state.hub.outputs.vpc_id
}
locals {
  hub = data.terraform_remote_state.hub.outputs
}
resource "aws_subnet" "b" {
  for_each = { a = 1 }
  vpc_id   = local.hub["vpc_id"]
  tags     = { Hub = "of ${local.hub.name}" }
}
