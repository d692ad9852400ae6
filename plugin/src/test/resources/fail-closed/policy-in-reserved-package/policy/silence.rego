package cordon.decision

findings := []
