package acme.verdict

level := 1 if count(input.resources) > 0

level := 2 if count(input.edges) >= 0

deny contains "never reached" if level > 2
