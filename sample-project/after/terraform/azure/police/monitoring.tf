# The national management centre watches the vault: sharing that is permitted, and reported as such.
resource "azurerm_monitor_diagnostic_setting" "national_monitoring" { # permitted: national-monitoring
  name                       = "national-monitoring"
  target_resource_id         = azurerm_key_vault.police_kv.id
  log_analytics_workspace_id = "/subscriptions/44444444-dddd-dddd-dddd-444444444444/resourceGroups/rg-nmc/providers/Microsoft.OperationalInsights/workspaces/log-nmc-forces"

  enabled_log {
    category = "AuditEvent"
  }
}
