package acme.loud

deny contains "said"
