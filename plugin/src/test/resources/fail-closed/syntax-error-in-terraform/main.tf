resource "azurerm_virtual_network" "police" {
  name = 
}
