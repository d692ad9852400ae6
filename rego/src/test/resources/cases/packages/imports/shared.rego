package shared

level := 2

limit := 20
