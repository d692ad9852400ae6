provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::111111111111:role/intake"
  environment {
    variables = {
      QUEUE_URL = "https://sqs.eu-west-2.amazonaws.com/222222222222/incidents"
    }
  }
}
