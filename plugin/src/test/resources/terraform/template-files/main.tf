resource "aws_iam_role" "a" {
  policy = templatefile("${path.module}/policy.tpl", { account = "222222222222", names = ["x", "y"] })
}
resource "aws_iam_role" "b" {
  policy = templatefile("policy.tpl", { account = aws_iam_role.a.id, names = [] })
}
resource "aws_iam_role" "c" {
  policy = templatefile("broken.tpl", {})
}
resource "aws_iam_role" "d" {
  policy = templatefile("missing.tpl", {})
}
