# Where a module builds is where the providers lie that it is passed; else those that it inherits.
provider "azurerm" {
  features {}
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
}
provider "azurerm" {
  alias = "police"
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}
module "passed" {
  source    = "app.terraform.io/downland/network/azurerm"
  providers = { azurerm = azurerm.police }
}
module "inherited" {
  source = "https://reader:swordfish@modules.example/network.zip"
}
module "local" {
  source    = "./inner"
  providers = { azurerm = azurerm.police }
}
