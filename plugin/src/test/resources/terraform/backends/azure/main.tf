terraform {
  backend "azurerm" {
    subscription_id      = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
    storage_account_name = "downlandstate"
    container_name       = "tfstate"
    key                  = "pnc.tfstate"
  }
}
