package example

p := regex.match("\d+", "12")
