# The council's hub, now with the council's own spoke alone. Peering within one organisation is nobody else's business.

locals {
  location = "uksouth"
}

resource "azurerm_resource_group" "network" {
  name     = "rg-dc-network"
  location = local.location
}

resource "azurerm_virtual_network" "hub" {
  name                = "vnet-dc-hub"
  resource_group_name = azurerm_resource_group.network.name
  location            = local.location
  address_space       = ["10.10.0.0/20"]
}

resource "azurerm_virtual_network" "apps" {
  name                = "vnet-dc-apps"
  resource_group_name = azurerm_resource_group.network.name
  location            = local.location
  address_space       = ["10.10.16.0/20"]
}

resource "azurerm_subnet" "hub_gateway" {
  name                 = "GatewaySubnet"
  resource_group_name  = azurerm_resource_group.network.name
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.10.0.0/26"]
}

resource "azurerm_public_ip" "hub_gateway" {
  name                = "pip-dc-hub"
  resource_group_name = azurerm_resource_group.network.name
  location            = local.location
  allocation_method   = "Static"
  sku                 = "Standard"
}

resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-dc-hub"
  resource_group_name = azurerm_resource_group.network.name
  location            = local.location
  type                = "Vpn"
  sku                 = "VpnGw2"

  ip_configuration {
    subnet_id            = azurerm_subnet.hub_gateway.id
    public_ip_address_id = azurerm_public_ip.hub_gateway.id
  }
}

resource "azurerm_virtual_network_peering" "apps_to_hub" {
  name                      = "apps-to-hub"
  resource_group_name       = azurerm_resource_group.network.name
  virtual_network_name      = azurerm_virtual_network.apps.name
  remote_virtual_network_id = azurerm_virtual_network.hub.id
  allow_forwarded_traffic   = true
  use_remote_gateways       = true
}

resource "azurerm_virtual_network_peering" "hub_to_apps" {
  name                      = "hub-to-apps"
  resource_group_name       = azurerm_resource_group.network.name
  virtual_network_name      = azurerm_virtual_network.hub.name
  remote_virtual_network_id = azurerm_virtual_network.apps.id
  allow_forwarded_traffic   = true
  allow_gateway_transit     = true
}
