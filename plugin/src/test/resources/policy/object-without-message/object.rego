package acme.object

deny contains {"severity": "high"}
