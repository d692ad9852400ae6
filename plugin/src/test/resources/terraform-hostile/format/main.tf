resource "x_y" "z" {
  a = format("%99999d", 1)
  b = format("%.99999f", 1)
  c = length(format(join("", [for i in range(1000) : "%9999d"]), [for i in range(1000) : i]...))
  d = length(indent(999, join("\n", [for i in range(1024) : join("\n", range(1024))])))
}
