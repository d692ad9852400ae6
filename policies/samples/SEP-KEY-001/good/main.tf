provider "azurerm" {
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  tenant_id       = "22222222-2222-2222-2222-222222222222"
  features {}
}

provider "azurerm" {
  alias           = "police"
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_resource_group" "council" {
  name     = "rg-dc-keys"
  location = "uksouth"
}

resource "azurerm_resource_group" "police" {
  provider = azurerm.police
  name     = "rg-dp-keys"
  location = "uksouth"
}

resource "azurerm_key_vault" "vault" {
  provider            = azurerm.police
  name                = "kv-disks"
  resource_group_name = azurerm_resource_group.police.name
  location            = "uksouth"
  tenant_id           = "11111111-1111-1111-1111-111111111111"
  sku_name            = "premium"
}

resource "azurerm_key_vault_key" "disks" {
  provider     = azurerm.police
  name         = "disks"
  key_vault_id = azurerm_key_vault.vault.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_disk_encryption_set" "police" {
  provider            = azurerm.police
  name                = "des-dp"
  resource_group_name = azurerm_resource_group.police.name
  location            = "uksouth"
  key_vault_key_id    = azurerm_key_vault_key.disks.id

  identity {
    type = "SystemAssigned"
  }
}
