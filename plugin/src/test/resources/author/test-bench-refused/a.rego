package a

p := count([1])

q := strings.count("aa", "a")
