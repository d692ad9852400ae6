provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_virtual_network" "dp" {
  name                = "vnet-dp"
  resource_group_name = "rg-dp"
  location            = "uksouth"
  address_space       = ["10.20.0.0/20"]
}
resource "azurerm_subnet" "dp" {
  name                 = "endpoints"
  resource_group_name  = "rg-dp"
  virtual_network_name = azurerm_virtual_network.dp.name
  address_prefixes     = ["10.20.1.0/24"]
}
resource "azurerm_private_endpoint" "council" {
  name                = "pe-council-app"
  resource_group_name = "rg-dp"
  location            = "uksouth"
  subnet_id           = azurerm_subnet.dp.id
  private_service_connection {
    name                           = "app"
    is_manual_connection           = true
    private_connection_resource_id = "/subscriptions/22222222-bbbb-bbbb-bbbb-222222222222/resourceGroups/apps/providers/Microsoft.Web/sites/council-app"
  }
}
