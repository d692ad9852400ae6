provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

provider "azurerm" {
  features {}
  alias           = "county"
  subscription_id = "22222222-bbbb-bbbb-bbbb-222222222222"
}

resource "azurerm_mssql_server" "county" {
  provider            = azurerm.county
  name                = "county-sql"
  resource_group_name = "data"
  location            = "uksouth"
  version             = "12.0"
}

resource "azurerm_linux_web_app" "portal" {
  name                = "dp-portal"
  resource_group_name = "portal"
  location            = "uksouth"
  service_plan_id     = azurerm_service_plan.portal.id
  app_settings = {
    LOG_LEVEL = "info"
  }
  connection_string {
    name  = "rms"
    type  = "SQLAzure"
    value = "Server=tcp:county-sql.database.windows.net,1433;Password=not-a-real-one"
  }
  site_config {}
}

resource "azurerm_service_plan" "portal" {
  name                = "dp-portal"
  resource_group_name = "portal"
  location            = "uksouth"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
