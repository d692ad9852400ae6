h = "left out"
