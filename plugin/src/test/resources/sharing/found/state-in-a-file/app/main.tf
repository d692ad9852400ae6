provider "aws" {
  allowed_account_ids = ["111111111111"]
}

data "terraform_remote_state" "network" {
  backend = "local"
  config = {
    path = "../network/terraform.tfstate"
  }
}

resource "aws_network_interface" "case_files" {
  subnet_id = data.terraform_remote_state.network.outputs.subnet
}
