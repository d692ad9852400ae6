package example

p := crypto.x509.parse_rsa_private_key("foo")
