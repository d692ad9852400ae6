variable "name" {}
variable "other" {}
resource "terraform_data" "in" {
  input            = var.name
  triggers_replace = [var.other]
}
output "id" { value = terraform_data.in.id }
