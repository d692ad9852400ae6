package example.p
