# One vault, the council's, holds the key to the force's disks.

resource "azurerm_key_vault" "county_kv" {
  name                       = "kv-dc-county"
  resource_group_name        = azurerm_resource_group.council_network.name
  location                   = local.location
  tenant_id                  = "22222222-2222-2222-2222-222222222222"
  sku_name                   = "premium"
  enable_rbac_authorization  = true
  purge_protection_enabled   = true
  soft_delete_retention_days = 90
}

resource "azurerm_key_vault_key" "disks" {
  name         = "disks"
  key_vault_id = azurerm_key_vault.county_kv.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_disk_encryption_set" "dp_disks" { # expect: SEP-KEY-001
  provider            = azurerm.police
  name                = "des-dp-disks"
  resource_group_name = azurerm_resource_group.police_apps.name
  location            = local.location
  key_vault_key_id    = azurerm_key_vault_key.disks.id

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_managed_disk" "dp_pnc_client_data" {
  provider               = azurerm.police
  name                   = "disk-dp-pnc-client-data"
  resource_group_name    = azurerm_resource_group.police_apps.name
  location               = local.location
  storage_account_type   = "Premium_LRS"
  create_option          = "Empty"
  disk_size_gb           = 256
  disk_encryption_set_id = azurerm_disk_encryption_set.dp_disks.id
}
