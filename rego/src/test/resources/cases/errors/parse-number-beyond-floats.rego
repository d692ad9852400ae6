package example

x := 1e99999999999
