provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111111111111:role/f"
  handler       = "i.h"
  runtime       = "nodejs20.x"
  filename      = "f.zip"
}
resource "aws_lambda_permission" "county" {
  statement_id  = "county"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.f.function_name
  principal     = "222222222222"
}
