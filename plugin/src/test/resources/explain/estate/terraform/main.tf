provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  features {}
}

provider "azurerm" {
  alias           = "council"
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  features {}
}

variable "peer" {}

resource "azurerm_virtual_network" "police" {
  name                = "police"
  resource_group_name = "rg-police"
  address_space       = ["10.1.0.0/16"]
}

resource "azurerm_virtual_network" "council" {
  provider            = azurerm.council
  name                = "council"
  resource_group_name = "rg-council"
  address_space       = ["10.2.0.0/16"]
  tags                = { organisation = "DC" }
}

resource "azurerm_virtual_network_peering" "to_council" {
  name                      = "to-council"
  resource_group_name       = "rg-police"
  virtual_network_name      = azurerm_virtual_network.police.name
  remote_virtual_network_id = azurerm_virtual_network.council.id
}

resource "azurerm_virtual_network_peering" "elsewhere" {
  name                      = "elsewhere"
  resource_group_name       = "rg-police"
  virtual_network_name      = azurerm_virtual_network.police.name
  remote_virtual_network_id = var.peer
}

# Tagged twice, and the tags differ; the name would say a third thing.
resource "azurerm_storage_account" "dc_files" {
  name                = "dpfiles"
  resource_group_name = "rg-police"
  location            = "uksouth"
  tags                = { organisation = "DP", owner = "DC" }
}

# The tag names nobody.
resource "azurerm_storage_account" "misspelt" {
  provider            = azurerm.council
  name                = "misspelt"
  resource_group_name = "rg-council"
  location            = "uksouth"
  tags                = { organisation = "Polis" }
  depends_on          = [azurerm_virtual_network_peering.elsewhere]
}
