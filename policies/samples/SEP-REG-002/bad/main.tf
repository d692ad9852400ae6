resource "azurerm_storage_account" "projects" { # expect: SEP-REG-002 high forbidden: azurerm_storage_account.projects is claimed by downland-council and downland-police: resources of the register; tag organisation = downland-police
  name                     = "stprojects"
  resource_group_name      = "rg-projects"
  location                 = "uksouth"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  tags = {
    organisation = "downland-police"
  }
}
