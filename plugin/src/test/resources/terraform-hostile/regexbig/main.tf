resource "x_y" "z" { v = regex("((a{0,1000}){0,1000}){0,1000}", "aaaa") }
