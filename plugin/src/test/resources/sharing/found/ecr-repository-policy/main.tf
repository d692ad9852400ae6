provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_ecr_repository" "rms" {
  name = "rms"
}

resource "aws_ecr_repository_policy" "rms" {
  repository = aws_ecr_repository.rms.name
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "ecr:PutImage", Principal = { AWS = "222222222222" } }]
  })
}
