provider "terraform" {}
locals { upstream = terraform_data.a.id }
resource "terraform_data" "a" {
  input = { name = "a", list = [1, 2] }
}
resource "terraform_data" "b" {
  count = 2
  input = local.upstream
}
resource "terraform_data" "left_out" { input = 1 }
