provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_codebuild_project" "deploy" {
  name         = "deploy-rms"
  service_role = "arn:aws:iam::111111111111:role/deploy"
  artifacts { type = "NO_ARTIFACTS" }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "222222222222.dkr.ecr.eu-west-2.amazonaws.com/builder:1"
    type         = "LINUX_CONTAINER"
  }
  source {
    type     = "GIT"
    location = "https://git.county.downland-council.example/infra/rms.git"
  }
}
