moved {
  from = aws_vpc.old
  to   = aws_vpc.a
}
import {
  to = aws_vpc.a
  id = "vpc-1"
}
removed {
  from = aws_vpc.gone
  lifecycle {
    destroy = false
  }
}
check "reachable" {
  data "http" "portal" {
    url = "https://portal.example"
  }
  assert {
    condition     = data.http.portal.status_code == 200
    error_message = "no answer"
  }
}
ephemeral "aws_secretsmanager_secret_version" "db" {
  secret_id = aws_secretsmanager_secret.db.id
}
resource "aws_secretsmanager_secret" "db" {
  name = "db"
}
resource "aws_vpc" "a" {
  cidr_block = "10.0.0.0/16"
  lifecycle {
    prevent_destroy = true
    postcondition {
      condition     = self.cidr_block != ""
      error_message = "no network"
    }
  }
  connection {
    host = self.id
  }
  provisioner "local-exec" {
    command = "echo ${self.id}"
  }
}
resource "aws_db_instance" "a" {
  username    = "portal"
  password_wo = ephemeral.aws_secretsmanager_secret_version.db.secret_string
}
