variable "api_token" {
  type      = string
  default   = "SECRET-sensitive-variable"
  sensitive = true
}

resource "azurerm_linux_web_app" "portal" {
  name = "portal"
  app_settings = {
    TOKEN = var.api_token
  }
}
