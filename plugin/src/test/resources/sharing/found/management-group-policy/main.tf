provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

# The police host the council's subscription and have no agreement on it. What serves pnc keeps a subscription of its own,
# which is what pnc requires, so that pnc itself passes.
resource "azurerm_management_group" "county" {
  name             = "county"
  subscription_ids = ["11111111-aaaa-aaaa-aaaa-111111111111", "22222222-bbbb-bbbb-bbbb-222222222222"]
}
