package acme.names

deny_short_names contains "the name is too short"

violation := [{"message": "the layer is data", "severity": "critical"}]

helper := "not a message"
