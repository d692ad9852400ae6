provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  features {}
}

resource "azurerm_virtual_network" "police" {
  name                = "police"
  resource_group_name = "rg-police"
  location            = "uksouth"
  address_space       = ["10.1.0.0/16"]
}
