provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

provider "azurerm" {
  features {}
  alias           = "county"
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
}

resource "azurerm_recovery_services_vault" "county" {
  provider            = azurerm.county
  name                = "county-vault"
  resource_group_name = "backup"
  location            = "uksouth"
  sku                 = "Standard"
}

resource "azurerm_linux_virtual_machine" "rms" {
  name                  = "rms"
  resource_group_name   = "rms"
  location              = "uksouth"
  size                  = "Standard_B2s"
  admin_username        = "ops"
  network_interface_ids = []
  os_disk {
    caching              = "None"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_backup_protected_vm" "rms" {
  provider            = azurerm.county
  resource_group_name = "backup"
  recovery_vault_name = azurerm_recovery_services_vault.county.name
  source_vm_id        = azurerm_linux_virtual_machine.rms.id
}
