from_file = "file"
auto = "1"
undeclared = 1
