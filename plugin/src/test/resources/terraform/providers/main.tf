provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
  default_tags {
    tags = { organisation = "dp", stage = "a" }
  }
}
provider "aws" {
  alias = "council"
  assume_role {
    role_arn = "arn:aws:iam::${var.council}:role/deploy"
  }
}
variable "council" { default = "222222222222" }
variable "unknown" {}
provider "azurerm" {
  subscription_id = "aaaaaaaa-0000-0000-0000-000000000001"
  tenant_id       = var.unknown
  features {}
}
provider "google" { project = "p1" }
provider "vsphere" { vsphere_server = "vc.county.example" }
resource "aws_vpc" "a" {
  tags = { Name = "a", stage = "b" }
}
resource "aws_vpc" "b" { provider = aws.council }
resource "azurerm_subnet" "c" {}
resource "google_project_iam_member" "d" { project = "p2" }
resource "google_compute_network" "e" {}
resource "vsphere_virtual_machine" "f" {}
module "m" {
  source    = "./m"
  providers = { aws = aws.council, aws.other = aws }
}
module "inherits" { source = "./n" }
