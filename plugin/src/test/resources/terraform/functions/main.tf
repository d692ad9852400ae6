locals {
  u = var.u
}
variable "u" {}
resource "x_y" "text" {
  a = join("-", ["a", 1, true])
  b = split(",", "a,b")
  c = format("%s-%03d-%q", "x", 7, "q")
  d = formatlist("%s!", ["a", "b"])
  e = replace("a.b.c", "/\\./", "-")
  f = regex("(?P<n>[0-9]+)", "ab12")
  g = title("hello world")
  h = substr("hello", -3, 2)
  i = trimprefix("abc", "a")
  j = upper("é")
  k = chomp("a\n")
  l = indent(2, "a\nb")
  m = join(",", ["a", var.u])
}
resource "x_y" "lists" {
  a = concat(["a"], [var.u])
  b = flatten([["a"], [["b"]]])
  c = distinct(["a", "b", "a"])
  d = element(["a", "b"], 3)
  e = slice(["a", "b", "c"], 1, 3)
  f = setproduct(["a", "b"], [1, 2])
  g = range(1, 10, 3)
  h = compact(["a", "", null])
  i = contains(["a"], "a")
  j = index(["a", "b"], "b")
  k = one(["a"])
  l = sort(["b", "a"])
  m = coalescelist([], ["x"])
  n = chunklist([1, 2, 3], 2)
  o = sum([1, 2.5])
  p = setsubtract(["a", "b"], ["a"])
  q = max([1, 3]...)
}
resource "x_y" "maps" {
  a = merge({ a = 1 }, { b = var.u })
  b = keys({ b = 1, a = 2 })
  c = lookup({ a = 1 }, "b", "none")
  d = zipmap(["a", "b"], [1, var.u])
  e = length({ a = var.u })
  f = transpose({ a = ["x", "y"] })
  g = lookup({ a = 1 }, "b")
}
resource "x_y" "network" {
  a = cidrsubnet("10.0.0.0/16", 8, 2)
  b = cidrhost("10.0.0.0/24", 5)
  c = cidrnetmask("10.0.0.0/20")
  d = cidrsubnets("10.0.0.0/16", 4, 4, 8)
  e = cidrsubnet("fd00::/48", 16, 3)
  f = cidrhost("localhost/8", 1)
}
resource "x_y" "choice" {
  a = try(local.nothing.b, "fallback")
  b = can(local.nothing)
  c = coalesce("", null, "x")
  d = try(var.u.x, "fallback")
  e = tostring(1)
  f = tonumber("x")
  g = jsondecode("{\"a\": [1]}").a[0]
  h = yamldecode("a: 1").a
  i = base64decode(base64encode("x"))
  j = md5("x")
  k = timestamp()
  l = provider::aws::arn_parse("x")
  m = nosuch(1)
  n = sensitive("hunter2")
  o = tolist(toset(["b", "a"]))[0]
  p = core::upper("a")
  q = try(pathexpand("~/x"), "none")
}
