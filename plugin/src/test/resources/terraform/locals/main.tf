locals {
  a    = "x"
  b    = "${local.a}-y"
  list = [for s in ["p", "q"] : upper(s)]
  map  = { for i, s in local.list : s => i if s != "Q" }
  grouped = { for s in ["aa", "ab", "b"] : substr(s, 0, 1) => s... }
}
resource "x_y" "z" {
  b    = local.b
  list = local.list
  map  = local.map
  grouped = local.grouped
  cond = length(local.list) > 1 ? "many" : "one"
}
