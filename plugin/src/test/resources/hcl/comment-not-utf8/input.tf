# café, ÿ as an old editor wrote it
a = 1 // é
/* Ã */
b "x" { # â‚
}
c = "ï¿½"
