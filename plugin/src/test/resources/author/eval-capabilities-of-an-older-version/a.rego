package a

p = 1 {
	strings.count("aa", "a") == 2
}
