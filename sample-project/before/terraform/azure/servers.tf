# The force's PNC client: a virtual machine in its own subscription. Shared hardware of the cloud is not shared tenancy.

resource "azurerm_network_interface" "dp_pnc_client" {
  provider            = azurerm.police
  name                = "nic-dp-pnc-client"
  resource_group_name = azurerm_resource_group.police_apps.name
  location            = local.location

  ip_configuration {
    name                          = "internal"
    subnet_id                     = azurerm_subnet.police_servers.id
    private_ip_address_allocation = "Dynamic"
  }
}

resource "azurerm_linux_virtual_machine" "dp_pnc_client" {
  provider              = azurerm.police
  name                  = "vm-dp-pnc-client"
  resource_group_name   = azurerm_resource_group.police_apps.name
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

# Where both organisations' web applications run; its namespaces are in k8s/county-aks.
resource "azurerm_kubernetes_cluster" "county_aks" { # expect: SEP-K8S-001
  name                = "county-aks"
  resource_group_name = azurerm_resource_group.council_network.name
  location            = local.location
  dns_prefix          = "county"

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}
