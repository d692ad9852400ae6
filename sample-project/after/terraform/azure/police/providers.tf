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

provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

provider "azuread" {
  tenant_id = "11111111-1111-1111-1111-111111111111"
}
