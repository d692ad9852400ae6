resource "azurerm_sql_server" "a" {
  administrator_login_password = "hunter2"
  name                         = "n"
}
resource "x_y" "b" {
  connection = "pw=${azurerm_sql_server.a.administrator_login_password}"
  block { admin_password = "hunter2" }
}
