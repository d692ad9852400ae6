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

resource "azurerm_lighthouse_definition" "desk" { # expect: SEP-ADM-002 critical forbidden: azure:subscription:11111111-aaaa-aaaa-aaaa-111111111111 (downland-police) is delegated to azure:tenant:22222222-2222-2222-2222-222222222222 (downland-council) as a whole; at stake: pnc
  provider           = azurerm.police
  name               = "Service desk"
  managing_tenant_id = "22222222-2222-2222-2222-222222222222"
  scope              = "/subscriptions/11111111-aaaa-aaaa-aaaa-111111111111"

  authorization {
    principal_id       = "22222222-0000-0000-0000-00000000de5c"
    role_definition_id = "b24988ac-6180-42a0-ab88-20f7382dd24c" # Contributor
  }
}
