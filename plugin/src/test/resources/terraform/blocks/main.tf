resource "aws_security_group" "a" {
  ingress {
    from_port   = 443
    cidr_blocks = ["10.0.0.0/8"]
  }
  ingress {
    from_port = 80
    nested { deep = true }
  }
  lifecycle { prevent_destroy = true }
  provisioner "local-exec" { command = "true" }
}
