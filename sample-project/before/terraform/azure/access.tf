# How the council's staff administer what belongs to the force.

# The group is in the force's directory; its members are guests from the council's.
data "azuread_group" "county_ops" {
  display_name     = "county-ops"
  security_enabled = true
}

resource "azurerm_resource_group" "police_apps" {
  provider = azurerm.police
  name     = "rg-dp-apps"
  location = local.location
}

resource "azurerm_role_assignment" "county_ops" { # expect: SEP-ADM-001
  provider             = azurerm.police
  scope                = azurerm_resource_group.police_apps.id
  role_definition_name = "Contributor"
  principal_id         = data.azuread_group.county_ops.object_id
}

# Hands the whole subscription to the council's service desk, from the council's own tenant.
resource "azurerm_lighthouse_definition" "county_desk" { # expect: SEP-ADM-002
  provider           = azurerm.police
  name               = "County service desk"
  managing_tenant_id = "22222222-2222-2222-2222-222222222222"
  scope              = "/subscriptions/11111111-aaaa-aaaa-aaaa-111111111111"

  authorization {
    principal_id           = "22222222-0000-0000-0000-00000000de5c"
    principal_display_name = "county-service-desk"
    role_definition_id     = "b24988ac-6180-42a0-ab88-20f7382dd24c" # Contributor
  }
}

# Negative control: the force's own administrators.
data "azuread_group" "dp_cloud_admins" {
  display_name     = "dp-cloud-admins"
  security_enabled = true
}

resource "azurerm_role_assignment" "dp_cloud_admins" {
  provider             = azurerm.police
  scope                = azurerm_resource_group.police_apps.id
  role_definition_name = "Owner"
  principal_id         = data.azuread_group.dp_cloud_admins.object_id
}
