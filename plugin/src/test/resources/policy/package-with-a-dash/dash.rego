package acme["my-tags"]

deny contains "said"
