a = "café ${1}"
b = <<EOT
café
EOT
cé = 1
d "é" {
}
e = "${"\é"}"
