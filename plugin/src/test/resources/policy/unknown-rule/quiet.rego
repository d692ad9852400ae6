package acme.quiet

deny contains "never" if false
