# The force's network, connected to nobody else's.

locals {
  location = "uksouth"
}

resource "azurerm_resource_group" "network" {
  name     = "rg-dp-network"
  location = local.location
}

resource "azurerm_resource_group" "apps" {
  name     = "rg-dp-apps"
  location = local.location
}

resource "azurerm_virtual_network" "police" {
  name                = "vnet-dp-servers"
  resource_group_name = azurerm_resource_group.network.name
  location            = local.location
  address_space       = ["10.20.0.0/20"]
}

resource "azurerm_subnet" "servers" {
  name                 = "snet-dp-servers"
  resource_group_name  = azurerm_resource_group.network.name
  virtual_network_name = azurerm_virtual_network.police.name
  address_prefixes     = ["10.20.1.0/24"]
}
