resource "azurerm_virtual_network" "hub" {
  name = "county-hub"
}
resource "azurerm_virtual_network_peering" "p" {
  virtual_network_name      = azurerm_virtual_network.hub.name
  remote_virtual_network_id = azurerm_virtual_network.police.id
  text                      = "/x/${azurerm_virtual_network.hub.id}/y"
  whole                     = azurerm_virtual_network.hub
  group                     = data.azuread_group.g.display_name
}
data "azuread_group" "g" {
  display_name = "county-platform-admins"
}
