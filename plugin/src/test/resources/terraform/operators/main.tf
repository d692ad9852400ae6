variable "u" {}
resource "x_y" "z" {
  a = 1 + 2 * 3
  b = (1 + 2) * 3
  c = 7 % 3
  d = 1 / 3
  e = -5
  f = !true
  g = "a" == "a" && 1 < 2
  h = var.u && false
  i = var.u == 1
  j = 1 / 0
  k = "a" + 1
  l = true ? 1 : var.u
  m = var.u ? x_y.q.id : x_y.r.id
  n = "%{if true}yes%{else}no%{endif}"
  o = "%{for s in ["a", "b"]}${s},%{endfor}"
  p = <<-EOT
    one
      two
  EOT
}
resource "x_y" "q" {}
resource "x_y" "r" {}
