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

resource "azurerm_resource_group" "police" {
  provider = azurerm.police
  name     = "rg-dp-apps"
  location = "uksouth"
}

resource "azurerm_storage_account" "police" {
  provider                 = azurerm.police
  name                     = "stdpcases"
  resource_group_name      = azurerm_resource_group.police.name
  location                 = "uksouth"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_monitor_diagnostic_setting" "police" { # expect: SEP-PRM-001 info permitted: azurerm_storage_account.police (downland-police) logs to azure:resource:/subscriptions/44444444-dddd-dddd-dddd-444444444444/resourceGroups/rg-nmc/providers/Microsoft.OperationalInsights/workspaces/law-nmc (national-management-centre)
  provider                   = azurerm.police
  name                       = "to-national-monitoring"
  target_resource_id         = azurerm_storage_account.police.id
  log_analytics_workspace_id = "/subscriptions/44444444-dddd-dddd-dddd-444444444444/resourceGroups/rg-nmc/providers/Microsoft.OperationalInsights/workspaces/law-nmc"
}
