# Neither the subscription nor the account says whose it is.

resource "azurerm_storage_account" "joint_projects" { # expect: SEP-REG-001
  provider                 = azurerm.projects
  name                     = "stjointprojects"
  resource_group_name      = "rg-joint-projects"
  location                 = local.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
