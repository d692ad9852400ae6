provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

provider "aws" {
  alias               = "council"
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_ec2_traffic_mirror_target" "t" {
  provider             = aws.council
  network_interface_id = "eni-22"
}
resource "aws_ec2_traffic_mirror_filter" "f" {}
resource "aws_ec2_traffic_mirror_session" "s" {
  network_interface_id     = aws_instance.rms.primary_network_interface_id
  traffic_mirror_target_id = aws_ec2_traffic_mirror_target.t.id
  traffic_mirror_filter_id = aws_ec2_traffic_mirror_filter.f.id
  session_number           = 1
}
resource "aws_instance" "rms" {
  ami           = "ami-1"
  instance_type = "m5.large"
}
