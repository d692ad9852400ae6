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
}
resource "azurerm_monitor_diagnostic_setting" "d" {
  name                           = "d"
  target_resource_id             = azurerm_key_vault.dp.id
  eventhub_name                  = "siem"
  eventhub_authorization_rule_id = "/subscriptions/22222222-bbbb-bbbb-bbbb-222222222222/resourceGroups/rg/providers/Microsoft.EventHub/namespaces/siem/authorizationRules/send"
}
