package example

p := uri.parse("http://exa%6dple.com/")
