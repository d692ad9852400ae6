provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

provider "azurerm" {
  alias           = "council"
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  tenant_id       = "22222222-2222-2222-2222-222222222222"
  features {}
}

resource "azurerm_log_analytics_workspace" "county" {
  provider            = azurerm.council
  name                = "county"
  location            = "uksouth"
  resource_group_name = "rg-c"
}
resource "azurerm_windows_virtual_machine" "rms" {
  name                = "rms"
  resource_group_name = "rg"
  location            = "uksouth"
  size                = "Standard_D2"
}
resource "azurerm_virtual_machine_extension" "oms" {
  name                 = "oms"
  virtual_machine_id   = azurerm_windows_virtual_machine.rms.id
  publisher            = "Microsoft.EnterpriseCloud.Monitoring"
  type                 = "MicrosoftMonitoringAgent"
  type_handler_version = "1.0"
  settings             = jsonencode({ workspaceId = azurerm_log_analytics_workspace.county.workspace_id })
}
