provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_resource_group" "g" {
  name     = "rg-dp"
  location = "uksouth"
}
resource "azurerm_virtual_network" "v" {
  name                = "dp"
  resource_group_name = azurerm_resource_group.g.name
  location            = "uksouth"
  address_space       = ["10.20.0.0/16"]
  dns_servers         = ["10.20.0.4", "168.63.129.16"]
}
resource "azurerm_subnet" "s" {
  name                 = "s"
  resource_group_name  = azurerm_resource_group.g.name
  virtual_network_name = azurerm_virtual_network.v.name
  address_prefixes     = ["10.20.1.0/24"]
}
resource "azurerm_network_interface" "n" {
  name                = "n"
  resource_group_name = azurerm_resource_group.g.name
  location            = "uksouth"
  ip_configuration {
    name                          = "i"
    subnet_id                     = azurerm_subnet.s.id
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_windows_virtual_machine" "rms" {
  name                  = "rms"
  resource_group_name   = azurerm_resource_group.g.name
  location              = "uksouth"
  size                  = "Standard_D2"
  admin_username        = "admin"
  admin_password        = var.password
  network_interface_ids = [azurerm_network_interface.n.id]
  boot_diagnostics {}
}
variable "password" { sensitive = true }
resource "azurerm_virtual_machine_extension" "join" {
  name                 = "join"
  virtual_machine_id   = azurerm_windows_virtual_machine.rms.id
  publisher            = "Microsoft.Compute"
  type                 = "JsonADDomainExtension"
  type_handler_version = "1.3"
  settings             = jsonencode({ Name = "dp.downland-police.example" })
  protected_settings   = jsonencode({ Password = var.password })
}
