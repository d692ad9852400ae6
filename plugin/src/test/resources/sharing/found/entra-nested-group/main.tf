provider "azuread" {
  tenant_id = "11111111-1111-1111-1111-111111111111"
}
resource "azuread_group" "admins" {
  display_name     = "dp-admins"
  security_enabled = true
}
data "azuread_group" "county" {
  display_name = "county-desk"
}
resource "azuread_group_member" "nested" {
  group_object_id  = azuread_group.admins.object_id
  member_object_id = data.azuread_group.county.object_id
}
resource "azuread_directory_role_assignment" "a" {
  role_id             = "role-1"
  principal_object_id = data.azuread_group.county.object_id
}
