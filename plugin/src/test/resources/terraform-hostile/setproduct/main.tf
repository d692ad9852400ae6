locals { r = range(1000) }
resource "x_y" "z" { v = setproduct(local.r, local.r, local.r) }
