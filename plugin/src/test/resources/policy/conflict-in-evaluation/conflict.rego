package acme.conflict

deny := ["a"]

deny := ["b"]
