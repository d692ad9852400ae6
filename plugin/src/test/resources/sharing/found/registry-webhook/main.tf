provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_container_registry" "dp" {
  name                = "dpreg"
  resource_group_name = "rg-dp"
  location            = "uksouth"
  sku                 = "Premium"
}
resource "azurerm_container_registry_webhook" "county" {
  name                = "county"
  resource_group_name = "rg-dp"
  location            = "uksouth"
  registry_name       = azurerm_container_registry.dp.name
  service_uri         = "https://deploy.downland-council.example/hook"
  actions             = ["push"]
}
