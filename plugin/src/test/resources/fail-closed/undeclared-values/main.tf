variable "region" {}
resource "aws_sns_topic" "z" { name = var.region }
