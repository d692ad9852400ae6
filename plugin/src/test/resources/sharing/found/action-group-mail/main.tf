provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_monitor_action_group" "duty" {
  name                = "duty"
  resource_group_name = "rg-dp"
  short_name          = "duty"
  email_receiver {
    name          = "county"
    email_address = "duty@downland-council.example"
  }
  webhook_receiver {
    name        = "hook"
    service_uri = "https://alerts.downland-council.example/a"
  }
}
