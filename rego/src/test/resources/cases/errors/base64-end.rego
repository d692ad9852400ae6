package example

p := base64.decode("YWJjZA")
