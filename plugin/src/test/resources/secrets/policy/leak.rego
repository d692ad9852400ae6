package acme.leak

deny contains sprintf("%v", [input])
