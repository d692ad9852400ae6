package example

p := bits.lsh(1, 9007199254740993)
