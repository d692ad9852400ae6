provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_virtual_network" "dp" {
  name                = "dp"
  resource_group_name = "rg"
  location            = "uksouth"
  address_space       = ["10.20.0.0/16"]
  dns_servers         = ["10.10.0.4"]
}
