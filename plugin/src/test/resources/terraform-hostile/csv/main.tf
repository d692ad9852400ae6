locals {
 c = join(",", [for i in range(1000) : "c${i}"])
 r = join("\n", [for i in range(1000) : local.c])
}
resource "x_y" "z" { v = csvdecode("${local.c}\n${local.r}") }
