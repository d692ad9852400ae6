locals { t = "$${templatestring(t, {t = t})}" }
resource "x_y" "z" { v = templatestring(local.t, {t = local.t}) }
