a = 1
b {
  c = <<X
d
X
}
