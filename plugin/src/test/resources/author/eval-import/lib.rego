package lib

v := 7
