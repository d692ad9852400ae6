terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.117"
    }
  }
}

provider "azurerm" {
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  tenant_id       = "22222222-2222-2222-2222-222222222222"
  features {}
}

provider "azurerm" {
  alias           = "projects"
  subscription_id = "33333333-cccc-cccc-cccc-333333333333"
  features {}
}
