provider "azuread" {
  tenant_id = "11111111-1111-1111-1111-111111111111"
}

resource "azuread_group" "admins" {
  display_name     = "dp-rms-admins"
  security_enabled = true
}

resource "azuread_invitation" "ops" {
  user_email_address = "ops@downland-council.example"
  redirect_url       = "https://portal.azure.com"
}

resource "azuread_group_member" "ops" {
  group_object_id  = azuread_group.admins.object_id
  member_object_id = azuread_invitation.ops.user_id
}
