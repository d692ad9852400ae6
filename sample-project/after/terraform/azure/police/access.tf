# The force's own administrators, and nobody else's.

data "azuread_group" "dp_cloud_admins" {
  display_name     = "dp-cloud-admins"
  security_enabled = true
}

resource "azurerm_role_assignment" "dp_cloud_admins" {
  scope                = azurerm_resource_group.apps.id
  role_definition_name = "Owner"
  principal_id         = data.azuread_group.dp_cloud_admins.object_id
}
