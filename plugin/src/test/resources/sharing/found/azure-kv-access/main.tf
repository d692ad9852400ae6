provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_key_vault" "dp" {
  name                = "kv"
  resource_group_name = "rg"
  location            = "uksouth"
  tenant_id           = "11111111-1111-1111-1111-111111111111"
  sku_name            = "premium"
  access_policy {
    tenant_id          = "11111111-1111-1111-1111-111111111111"
    object_id          = "22222222-0000-0000-0000-000000000001"
    secret_permissions = ["Get"]
  }
}
