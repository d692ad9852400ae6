package example.p.q

r := 1
