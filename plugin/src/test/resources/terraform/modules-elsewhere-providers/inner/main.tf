module "deep" {
  source = "git@git.example:downland/network.git"
}
