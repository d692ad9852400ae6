resource "aws_vpc" "whole" {
  tags = { organisation = "DP" }
}
