provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_linux_virtual_machine" "rms" {
  name                = "rms"
  resource_group_name = "rg-dp"
  location            = "uksouth"
  size                = "Standard_B2s"
  admin_username      = "ops"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ops@downland-council.example"
  }
}
