variable "account" {}
variable "bucket" {}
resource "aws_iam_role" "r" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = ["arn:aws:iam::222222222222:root", "arn:aws:iam::${var.account}:root"] }
    }]
  })
}
resource "aws_s3_bucket" "b" {}
resource "aws_s3_bucket_policy" "text" {
  policy = <<-EOF
    {
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"AWS": "${aws_iam_role.r.arn}"},
        "Action": "s3:GetObject",
        "Resource": "${aws_s3_bucket.b.arn}/${var.bucket}"
      }]
    }
  EOF
}
resource "aws_s3_bucket_policy" "decoded" {
  principal = jsondecode(aws_iam_role.r.assume_role_policy).Statement[0].Principal.AWS[0]
}
resource "x_y" "others" {
  bare   = "{\"a\": ${var.account}}"
  key    = "{\"${var.account}\": 1}"
  text   = "no {${var.account}}"
  whole  = jsonencode(var.account)
  inside = base64encode(jsonencode({ a = var.account }))
}
