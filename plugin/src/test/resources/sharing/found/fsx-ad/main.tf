provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_subnet" "dp" {
  vpc_id     = "vpc-1"
  cidr_block = "10.20.1.0/24"
}
resource "aws_fsx_windows_file_system" "cases" {
  storage_capacity    = 300
  subnet_ids          = [aws_subnet.dp.id]
  throughput_capacity = 1024
  self_managed_active_directory {
    dns_ips     = ["10.10.0.10"]
    domain_name = "county.downland-council.example"
    username    = "join"
    password    = "x"
  }
}
