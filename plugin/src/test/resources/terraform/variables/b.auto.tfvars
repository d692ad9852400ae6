auto = "2"
