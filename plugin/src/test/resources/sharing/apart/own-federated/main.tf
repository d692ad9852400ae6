provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

resource "azurerm_user_assigned_identity" "deploy" {
  name                = "deploy"
  resource_group_name = "ci"
  location            = "uksouth"
}

resource "azurerm_federated_identity_credential" "own" {
  name                = "own-ci"
  resource_group_name = "ci"
  parent_id           = azurerm_user_assigned_identity.deploy.id
  audience            = ["api://AzureADTokenExchange"]
  issuer              = "https://git.downland-police.example"
  subject             = "project_path:rms/deploy:ref_type:branch:ref:main"
}

resource "azurerm_management_group" "police" {
  name             = "police"
  subscription_ids = ["11111111-aaaa-aaaa-aaaa-111111111111"]
}
