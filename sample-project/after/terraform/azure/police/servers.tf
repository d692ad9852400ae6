resource "azurerm_network_interface" "dp_pnc_client" {
  name                = "nic-dp-pnc-client"
  resource_group_name = azurerm_resource_group.apps.name
  location            = local.location

  ip_configuration {
    name                          = "internal"
    subnet_id                     = azurerm_subnet.servers.id
    private_ip_address_allocation = "Dynamic"
  }
}

resource "azurerm_linux_virtual_machine" "dp_pnc_client" {
  name                  = "vm-dp-pnc-client"
  resource_group_name   = azurerm_resource_group.apps.name
  location              = local.location
  size                  = "Standard_D4s_v5"
  admin_username        = "dpadmin"
  network_interface_ids = [azurerm_network_interface.dp_pnc_client.id]

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.dp_disks.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "0001-com-ubuntu-server-jammy"
    sku       = "22_04-lts-gen2"
    version   = "latest"
  }
}

resource "azurerm_kubernetes_cluster" "police_aks" {
  name                = "police-aks"
  resource_group_name = azurerm_resource_group.apps.name
  location            = local.location
  dns_prefix          = "police"

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}
