provider "aws" {
  region              = "eu-west-2"
  allowed_account_ids = ["111111111111"]
}

resource "aws_sns_topic" "arrests" {
  name = "arrests"
}

resource "aws_sns_topic_subscription" "county" {
  topic_arn = aws_sns_topic.arrests.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:eu-west-2:222222222222:intake"
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.arrests.arn
  protocol  = "email"
  endpoint  = "duty@downland-council.example"
}
