provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["222222222222"]
}

resource "aws_lambda_function" "web" {
  function_name = "web"
  role          = "arn:aws:iam::222222222222:role/web"
  environment {
    variables = {
      REPORT_URL = "https://www.example.org/report"
    }
  }
}
