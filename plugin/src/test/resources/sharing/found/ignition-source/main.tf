provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_launch_template" "rms" {
  name      = "rms"
  image_id  = "ami-1"
  user_data = base64encode(jsonencode({
    ignition = { version = "3.4.0", config = { replace = { source = "https://ignition.county.downland-council.example/rms.ign" } } }
  }))
}
