package acme.number

deny contains 42
