package acme.helper

value := 1
