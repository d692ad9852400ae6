# One team runs both estates: its pipeline signs in to the council's subscription and to the force's.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.117"
    }
    azuread = {
      source  = "hashicorp/azuread"
      version = "~> 2.53"
    }
  }
}

# The council's subscription.
provider "azurerm" {
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  tenant_id       = "22222222-2222-2222-2222-222222222222"
  features {}
}

# The force's subscription, in a directory of its own.
provider "azurerm" {
  alias           = "police"
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

# Left over from a project that ended; nobody has claimed it since.
provider "azurerm" {
  alias           = "projects"
  subscription_id = "33333333-cccc-cccc-cccc-333333333333"
  features {}
}

provider "azuread" {
  tenant_id = "11111111-1111-1111-1111-111111111111"
}
