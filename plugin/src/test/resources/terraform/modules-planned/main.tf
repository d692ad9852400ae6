module "a" {
  source = "terraform-example/data/null"
}
