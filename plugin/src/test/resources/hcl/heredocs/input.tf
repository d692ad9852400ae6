a = <<EOT
line ${x}
  two
EOT
b = <<-EOT
    four
      six

    ${y}
  EOT
c = [<<A
x
A
, 1]
