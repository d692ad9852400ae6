provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

module "network" {
  source = "git::https://reader:swordfish@git.downland-council.example/modules/network.git?ref=v2"
}
