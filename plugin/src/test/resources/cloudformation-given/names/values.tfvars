Stage = "terraform"
