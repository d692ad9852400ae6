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

data "azuread_group" "county_ops" {
  display_name = "county-ops"
}

data "azuread_group" "dp_ops" {
  display_name = "dp-ops"
}

resource "azurerm_resource_group" "police_apps" {
  provider = azurerm.police
  name     = "rg-dp-apps"
  location = "uksouth"
}

resource "azurerm_role_assignment" "ops" { # expect: SEP-ADM-001 critical forbidden: data.azuread_group.county_ops (downland-council) is Contributor of azurerm_resource_group.police_apps (downland-police); at stake: pnc
  provider             = azurerm.police
  scope                = azurerm_resource_group.police_apps.id
  role_definition_name = "Contributor"
  principal_id         = data.azuread_group.county_ops.object_id
}
