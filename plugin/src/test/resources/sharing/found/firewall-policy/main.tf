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

resource "azurerm_firewall_policy" "base" {
  provider            = azurerm.council
  name                = "base"
  resource_group_name = "rg-c"
  location            = "uksouth"
}
resource "azurerm_firewall_policy" "dp" {
  name                = "dp"
  resource_group_name = "rg"
  location            = "uksouth"
  base_policy_id      = azurerm_firewall_policy.base.id
}
