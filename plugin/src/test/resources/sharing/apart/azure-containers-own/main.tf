provider "azurerm" {
  features {}
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
}

resource "azurerm_container_app_environment" "own" {
  name                = "own"
  resource_group_name = "apps"
  location            = "uksouth"
}

resource "azurerm_container_app" "portal" {
  name                         = "portal"
  resource_group_name          = "apps"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.own.id
  template {
    container {
      name   = "portal"
      image  = "mcr.microsoft.com/dotnet/samples:aspnetapp"
      cpu    = 0.25
      memory = "0.5Gi"
      env {
        name  = "REDIS"
        value = "redis.internal:6379"
      }
    }
  }
}
