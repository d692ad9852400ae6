provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_datasync_location_nfs" "county" {
  server_hostname = "nas.county.downland-council.example"
  subdirectory    = "/exports"
  on_prem_config {
    agent_arns = ["arn:aws:datasync:eu-west-2:111111111111:agent/agent-1"]
  }
}
