package example

p if startwith("abc", "a")
