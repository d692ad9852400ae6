provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}
resource "azurerm_resource_group" "dp" {
  name     = "rg-dp"
  location = "uksouth"
}
resource "azurerm_storage_account" "dp" {
  name                     = "dpcases"
  resource_group_name      = azurerm_resource_group.dp.name
  location                 = "uksouth"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  network_rules {
    default_action = "Deny"
    ip_rules       = ["10.20.0.0/16"]
    bypass         = ["AzureServices"]
  }
}
resource "azurerm_role_assignment" "ops" {
  scope                = azurerm_storage_account.dp.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = "11111111-0000-0000-0000-000000000001"
}
resource "azurerm_key_vault" "dp" {
  name                = "kv-dp"
  resource_group_name = azurerm_resource_group.dp.name
  location            = "uksouth"
  sku_name            = "standard"
  tenant_id           = "11111111-1111-1111-1111-111111111111"
}
