locals {
 a0 = "aaaaaaaaaa"
 a1 = join(local.a0, [for i in range(1000) : local.a0])
 a2 = join(local.a1, [for i in range(1000) : local.a1])
 a3 = join(local.a2, [for i in range(1000) : local.a2])
 a4 = join(local.a3, [for i in range(1000) : local.a3])
 a5 = join(local.a4, [for i in range(1000) : local.a4])
 a6 = join(local.a5, [for i in range(1000) : local.a5])
}
resource "x_y" "z" { v = local.a6 }
