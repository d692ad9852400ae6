# The council's half of a peering: what it leads to is declared in the force's own repository.
provider "azurerm" {
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  features {}
}

resource "azurerm_virtual_network" "hub" {
  name                = "hub"
  resource_group_name = "rg-net"
  location            = "uksouth"
  address_space       = ["10.2.0.0/16"]
}

resource "azurerm_virtual_network_peering" "to_police" {
  name                      = "to-police"
  resource_group_name       = "rg-net"
  virtual_network_name      = azurerm_virtual_network.hub.name
  remote_virtual_network_id = "/subscriptions/11111111-aaaa-aaaa-aaaa-111111111111/resourceGroups/rg-police/providers/Microsoft.Network/virtualNetworks/police"
}
