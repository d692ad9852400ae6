package example

p := $"a
