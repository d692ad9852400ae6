# Who signs in where.

locals {
  identity_centre = "arn:aws:sso:::instance/ssoins-0000000000000001"
}

resource "aws_ssoadmin_permission_set" "operations" {
  name             = "Operations"
  instance_arn     = local.identity_centre
  session_duration = "PT8H"
}

# The council's cloud team administers the force's account.
resource "aws_ssoadmin_account_assignment" "county_cloud_team" { # expect: SEP-ADM-001
  instance_arn       = local.identity_centre
  permission_set_arn = aws_ssoadmin_permission_set.operations.arn
  principal_type     = "GROUP"
  principal_id       = "22222222-0000-0000-0000-0000000c10dd"
  target_type        = "AWS_ACCOUNT"
  target_id          = "111111111111"
}

# Negative control: the same team on the council's own account.
resource "aws_ssoadmin_account_assignment" "county_own_account" {
  instance_arn       = local.identity_centre
  permission_set_arn = aws_ssoadmin_permission_set.operations.arn
  principal_type     = "GROUP"
  principal_id       = "22222222-0000-0000-0000-0000000c10dd"
  target_type        = "AWS_ACCOUNT"
  target_id          = "222222222222"
}
