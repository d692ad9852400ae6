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
  name     = "rg-dc-network"
  location = "uksouth"
}

resource "azurerm_resource_group" "police" {
  provider = azurerm.police
  name     = "rg-dp-network"
  location = "uksouth"
}

resource "azurerm_virtual_network" "hub" {
  name                = "vnet-dc-hub"
  resource_group_name = azurerm_resource_group.council.name
  location            = "uksouth"
  address_space       = ["10.10.0.0/20"]
}

resource "azurerm_virtual_network" "police" {
  provider            = azurerm.police
  name                = "vnet-dp-servers"
  resource_group_name = azurerm_resource_group.police.name
  location            = "uksouth"
  address_space       = ["10.20.0.0/20"]
}

resource "azurerm_virtual_network" "council_apps" {
  name                = "vnet-dc-apps"
  resource_group_name = azurerm_resource_group.council.name
  location            = "uksouth"
  address_space       = ["10.10.16.0/20"]
}

resource "azurerm_virtual_network_peering" "apps_to_hub" { # expect: SEP-NET-002 critical forbidden: azurerm_virtual_network.council_apps (downland-council) reaches azurerm_virtual_network.police (downland-police) through azurerm_virtual_network.hub; at stake: pnc
  name                      = "apps-to-hub"
  resource_group_name       = azurerm_resource_group.council.name
  virtual_network_name      = azurerm_virtual_network.council_apps.name
  remote_virtual_network_id = azurerm_virtual_network.hub.id
  allow_forwarded_traffic   = true
}

resource "azurerm_virtual_network_peering" "hub_to_police" { # expect: SEP-NET-001 critical forbidden: azurerm_virtual_network.hub (downland-council) is joined to azurerm_virtual_network.police (downland-police); at stake: pnc
  name                      = "hub-to-police"
  resource_group_name       = azurerm_resource_group.council.name
  virtual_network_name      = azurerm_virtual_network.hub.name
  remote_virtual_network_id = azurerm_virtual_network.police.id
  allow_forwarded_traffic   = true
}

# What makes the hub a router.
resource "azurerm_subnet" "hub_gateway" {
  name                 = "GatewaySubnet"
  resource_group_name  = azurerm_resource_group.council.name
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.10.0.0/27"]
}

resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-dc-hub"
  resource_group_name = azurerm_resource_group.council.name
  location            = "uksouth"
  type                = "Vpn"
  sku                 = "VpnGw1"

  ip_configuration {
    subnet_id = azurerm_subnet.hub_gateway.id
  }
}
