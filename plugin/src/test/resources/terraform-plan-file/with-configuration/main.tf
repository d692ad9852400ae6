variable "secret" {
  type      = string
  sensitive = true
  default   = "hunter2-secret"
}
data "terraform_remote_state" "hub" {
  backend = "local"
  config  = { path = "hub.tfstate" }
}
resource "terraform_data" "first" {
  input = { name = "pnc", zones = ["a", "b"], n = 1.5, big = 12345678901234567890123, minus = -3, t = true, nothing = null }
}
resource "terraform_data" "mixed" {
  count = 2
  input = { id = terraform_data.first.id, fixed = "x", secret = var.secret, i = count.index, vpc = data.terraform_remote_state.hub.outputs.vpc_id }
}
resource "terraform_data" "set" {
  input = toset(["a", terraform_data.first.id])
}
module "m" {
  for_each = toset(["a", "b"])
  source   = "./mod"
  name     = each.key
  other    = terraform_data.first.id
}
