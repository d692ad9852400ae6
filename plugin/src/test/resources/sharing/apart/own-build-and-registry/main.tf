provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_ecr_pull_through_cache_rule" "public" {
  ecr_repository_prefix = "public"
  upstream_registry_url = "public.ecr.aws"
}

resource "aws_codebuild_project" "deploy" {
  name         = "deploy-rms"
  service_role = "arn:aws:iam::111111111111:role/deploy"
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type     = "GIT"
    location = "https://git.downland-police.example/rms.git"
  }
}
