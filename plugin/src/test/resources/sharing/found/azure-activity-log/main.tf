provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

resource "azurerm_monitor_diagnostic_setting" "activity" {
  name                       = "activity"
  target_resource_id         = "/subscriptions/11111111-aaaa-aaaa-aaaa-111111111111"
  log_analytics_workspace_id = "/subscriptions/22222222-bbbb-bbbb-bbbb-222222222222/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/county"
  enabled_log {
    category = "Administrative"
  }
}
