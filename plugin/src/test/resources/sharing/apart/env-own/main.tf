provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

variable "log_level" {}
variable "api_key" { sensitive = true }

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::111111111111:role/intake"
  environment {
    variables = {
      QUEUE_URL = aws_sqs_queue.jobs.url
      LOG_LEVEL = var.log_level
      API_KEY   = var.api_key
      BUCKET    = "dp-archive"
    }
  }
}
