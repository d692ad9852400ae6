resource "azurerm_storage_account" "dp" {
  name        = "dp"
  account_key = "SECRET-account-key"
  numbers     = { admin_password = "SECRET-map" }
  env {
    name  = "DB_PASSWORD"
    value = "SECRET-pair"
  }
  url  = "https://dp:SECRET-address@db.dp.police.example"
  tags = { api_token = "SECRET-tag" }
}

resource "aws_ssm_parameter" "dp" {
  name  = "dp"
  value = "SECRET-by-type"
}

resource "aws_ecs_task_definition" "dp" {
  container_definitions = jsonencode([{ name = "dp", environment = [{ name = "DB_PASSWORD", value = "SECRET-json" }] }])
}
