package example

p := $"a {1"

q := $"a {} b"
