package example

p := hex.decode("é")
