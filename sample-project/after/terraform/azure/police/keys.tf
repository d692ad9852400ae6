# The force holds the keys to its own disks.

resource "azurerm_key_vault" "police_kv" {
  name                       = "kv-dp-disks"
  resource_group_name        = azurerm_resource_group.apps.name
  location                   = local.location
  tenant_id                  = "11111111-1111-1111-1111-111111111111"
  sku_name                   = "premium"
  enable_rbac_authorization  = true
  purge_protection_enabled   = true
  soft_delete_retention_days = 90
}

resource "azurerm_key_vault_key" "disks" {
  name         = "disks"
  key_vault_id = azurerm_key_vault.police_kv.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_disk_encryption_set" "dp_disks" {
  name                = "des-dp-disks"
  resource_group_name = azurerm_resource_group.apps.name
  location            = local.location
  key_vault_key_id    = azurerm_key_vault_key.disks.id

  identity {
    type = "SystemAssigned"
  }
}
