provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

provider "azurerm" {
  alias           = "council"
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
  features {}
}
resource "azurerm_arc_machine" "rms" {
  provider            = azurerm.council
  name                = "rms01.dp.downland-police.example"
  resource_group_name = "arc"
  location            = "uksouth"
  kind                = "VMware"
  tags                = { organisation = "downland-police" }
}
