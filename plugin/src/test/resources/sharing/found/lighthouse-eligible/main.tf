provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

resource "azurerm_lighthouse_definition" "desk" {
  name               = "desk"
  managing_tenant_id = "22222222-2222-2222-2222-222222222222"
  scope              = "/subscriptions/11111111-aaaa-aaaa-aaaa-111111111111"
  authorization {
    principal_id       = "22222222-0000-0000-0000-000000000001"
    role_definition_id = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
  }
}
