package acme.flag

deny := true
