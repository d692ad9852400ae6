# A hub of the council's with two spokes: the council's applications and the force's servers.

locals {
  location = "uksouth"
}

resource "azurerm_resource_group" "council_network" {
  name     = "rg-dc-network"
  location = local.location
}

resource "azurerm_resource_group" "police_network" {
  provider = azurerm.police
  name     = "rg-dp-network"
  location = local.location
}

resource "azurerm_virtual_network" "hub" {
  name                = "vnet-dc-hub"
  resource_group_name = azurerm_resource_group.council_network.name
  location            = local.location
  address_space       = ["10.10.0.0/20"]
}

resource "azurerm_virtual_network" "council_apps" {
  name                = "vnet-dc-apps"
  resource_group_name = azurerm_resource_group.council_network.name
  location            = local.location
  address_space       = ["10.10.16.0/20"]
}

resource "azurerm_virtual_network" "police" {
  provider            = azurerm.police
  name                = "vnet-dp-servers"
  resource_group_name = azurerm_resource_group.police_network.name
  location            = local.location
  address_space       = ["10.20.0.0/20"]
}

resource "azurerm_subnet" "hub_gateway" {
  name                 = "GatewaySubnet"
  resource_group_name  = azurerm_resource_group.council_network.name
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.10.0.0/26"]
}

resource "azurerm_subnet" "police_servers" {
  provider             = azurerm.police
  name                 = "snet-dp-servers"
  resource_group_name  = azurerm_resource_group.police_network.name
  virtual_network_name = azurerm_virtual_network.police.name
  address_prefixes     = ["10.20.1.0/24"]
}

resource "azurerm_public_ip" "hub_gateway" {
  name                = "pip-dc-hub"
  resource_group_name = azurerm_resource_group.council_network.name
  location            = local.location
  allocation_method   = "Static"
  sku                 = "Standard"
}

# What makes the hub a router: spokes that are peered with it reach each other through this gateway.
resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-dc-hub"
  resource_group_name = azurerm_resource_group.council_network.name
  location            = local.location
  type                = "Vpn"
  sku                 = "VpnGw2"

  ip_configuration {
    subnet_id            = azurerm_subnet.hub_gateway.id
    public_ip_address_id = azurerm_public_ip.hub_gateway.id
  }
}

resource "azurerm_virtual_network_peering" "apps_to_hub" { # expect: SEP-NET-002
  name                      = "apps-to-hub"
  resource_group_name       = azurerm_resource_group.council_network.name
  virtual_network_name      = azurerm_virtual_network.council_apps.name
  remote_virtual_network_id = azurerm_virtual_network.hub.id
  allow_forwarded_traffic   = true
  use_remote_gateways       = true
}

resource "azurerm_virtual_network_peering" "hub_to_apps" {
  name                      = "hub-to-apps"
  resource_group_name       = azurerm_resource_group.council_network.name
  virtual_network_name      = azurerm_virtual_network.hub.name
  remote_virtual_network_id = azurerm_virtual_network.council_apps.id
  allow_forwarded_traffic   = true
  allow_gateway_transit     = true
}

resource "azurerm_virtual_network_peering" "hub_to_police" { # expect: SEP-NET-001
  name                      = "hub-to-police"
  resource_group_name       = azurerm_resource_group.council_network.name
  virtual_network_name      = azurerm_virtual_network.hub.name
  remote_virtual_network_id = azurerm_virtual_network.police.id
  allow_forwarded_traffic   = true
  allow_gateway_transit     = true
}

# The other half of the same link, so no finding of its own.
resource "azurerm_virtual_network_peering" "police_to_hub" {
  provider                  = azurerm.police
  name                      = "police-to-hub"
  resource_group_name       = azurerm_resource_group.police_network.name
  virtual_network_name      = azurerm_virtual_network.police.name
  remote_virtual_network_id = azurerm_virtual_network.hub.id
  allow_forwarded_traffic   = true
  use_remote_gateways       = true
}
