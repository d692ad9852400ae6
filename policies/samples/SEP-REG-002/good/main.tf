resource "azurerm_storage_account" "projects" {
  name                     = "stprojects"
  resource_group_name      = "rg-projects"
  location                 = "uksouth"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  tags = {
    organisation = "downland-council"
  }
}
