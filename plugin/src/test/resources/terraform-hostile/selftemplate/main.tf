resource "x_y" "z" { v = templatefile("${path.module}/t.tpl", {x = 1}) }
