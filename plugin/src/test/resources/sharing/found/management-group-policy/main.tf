provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

resource "azurerm_management_group" "county" {
  name             = "county"
  subscription_ids = ["11111111-aaaa-aaaa-aaaa-111111111111", "22222222-bbbb-bbbb-bbbb-222222222222"]
}
