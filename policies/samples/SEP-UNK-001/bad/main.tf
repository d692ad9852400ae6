provider "azurerm" {
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  tenant_id       = "22222222-2222-2222-2222-222222222222"
  features {}
}

provider "azurerm" {
  alias           = "police"
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_resource_group" "council" {
  name     = "rg-dc-network"
  location = "uksouth"
}

resource "azurerm_resource_group" "police" {
  provider = azurerm.police
  name     = "rg-dp-network"
  location = "uksouth"
}

resource "azurerm_virtual_network" "hub" {
  name                = "vnet-dc-hub"
  resource_group_name = azurerm_resource_group.council.name
  location            = "uksouth"
  address_space       = ["10.10.0.0/20"]
}

resource "azurerm_virtual_network" "police" {
  provider            = azurerm.police
  name                = "vnet-dp-servers"
  resource_group_name = azurerm_resource_group.police.name
  location            = "uksouth"
  address_space       = ["10.20.0.0/20"]
}

variable "remote_network" {
  type = string
}

resource "azurerm_virtual_network_peering" "police_to_elsewhere" { # expect: SEP-UNK-001 critical unknown: azurerm_virtual_network_peering.police_to_elsewhere: remote_virtual_network_id is unknown (variable "remote_network" has no value), so nobody can say what it connects to; at stake: pnc
  provider                  = azurerm.police
  name                      = "police-to-elsewhere"
  resource_group_name       = azurerm_resource_group.police.name
  virtual_network_name      = azurerm_virtual_network.police.name
  remote_virtual_network_id = var.remote_network
}
