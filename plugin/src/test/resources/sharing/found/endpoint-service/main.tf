provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_vpc_endpoint" "e" {
  vpc_id            = aws_vpc.dp.id
  service_name      = "com.amazonaws.vpce.eu-west-2.vpce-svc-0123"
  vpc_endpoint_type = "Interface"
}
resource "aws_vpc" "dp" { cidr_block = "10.20.0.0/16" }
resource "aws_vpc_endpoint_service" "c" {
  provider                   = aws.council
  acceptance_required        = false
  network_load_balancer_arns = []
}
