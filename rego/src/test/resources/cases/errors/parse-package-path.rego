package example[1]
