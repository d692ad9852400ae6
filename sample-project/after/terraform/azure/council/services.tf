# What the council runs for itself.

resource "azurerm_key_vault" "county_kv" {
  name                       = "kv-dc-county"
  resource_group_name        = azurerm_resource_group.network.name
  location                   = local.location
  tenant_id                  = "22222222-2222-2222-2222-222222222222"
  sku_name                   = "premium"
  enable_rbac_authorization  = true
  purge_protection_enabled   = true
  soft_delete_retention_days = 90
}

resource "azurerm_kubernetes_cluster" "county_aks" {
  name                = "county-aks"
  resource_group_name = azurerm_resource_group.network.name
  location            = local.location
  dns_prefix          = "county"

  default_node_pool {
    name       = "system"
    node_count = 2
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}

# Claimed by the council in 2020; the tag is what attributes it.
resource "azurerm_storage_account" "joint_projects" {
  provider                 = azurerm.projects
  name                     = "stjointprojects"
  resource_group_name      = "rg-joint-projects"
  location                 = local.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  tags = {
    organisation = "downland-council"
  }
}
