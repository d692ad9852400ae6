package cordon.permitted_test

import data.cordon.decision
import data.cordon.fixture

police := fixture.resource("police-diagnostics", "downland-police", {"systems": ["pnc"]})

sink := fixture.resource("national-workspace", "national-monitoring", {})

logs := fixture.edge("logs", "logs-to", "police-diagnostics", "national-workspace", {"layer": "logging"})

entry := {
	"id": "national-monitoring",
	"between": {"kinds": ["national-programme", "police-force"]},
	"layers": ["logging"],
	"conditions": ["no-admin-path", "read-only-on-source"],
}

findings(resources, edges, changes) := found if {
	found := decision.findings with input as fixture.estate(resources, edges)
		with data.register as fixture.register_with({"permittedSharing": [object.union(entry, changes)]})
}

test_permitted_sharing_is_listed if {
	[finding] := findings([police, sink], [logs], {})
	finding.rule == "SEP-PRM-001"
	finding.outcome == "permitted"
	finding.severity == "info"
	finding.permitted == "national-monitoring"
}

test_condition_that_cannot_be_evaluated_does_not_hold if {
	[finding] := findings([police, sink], [logs], {"conditions": ["separate-ssid"]})
	finding.outcome == "forbidden"
	finding.reason == "Permitted sharing national-monitoring does not apply: separate-ssid does not hold."
}

test_write_access_at_the_source if {
	[finding] := findings([police, sink], [object.union(logs, {"attributes": {"access": "write"}})], {})
	finding.outcome == "forbidden"
	contains(finding.reason, "read-only-on-source")
}

test_administration_beside_monitoring if {
	agent := fixture.edge("agent", "administers", "national-workspace", "police-diagnostics", {"layer": "management"})
	some finding in findings([police, sink], [logs, agent], {})
	finding.rule == "SEP-PRM-001"
	finding.outcome == "forbidden"
	contains(finding.reason, "no-admin-path")
}

test_restricted_system_within_reach if {
	[finding] := findings([police, sink], [logs], {"conditions": ["no-restricted-reachability"]})
	finding.outcome == "forbidden"
}

controller := fixture.resource("wireless-controller", "downland-council", {})

radius := fixture.resource("radius", "downland-police", {"systems": []})

roaming := fixture.edge("roaming", "trusts", "wireless-controller", "radius", {
	"layer": "edge",
	"attributes": {"ssid": "govroam", "vlan": 900, "internetBreakout": true},
})

guests := {
	"id": "guest-wifi",
	"between": {"kinds": ["local-authority", "police-force"]},
	"layers": ["edge"],
	"conditions": ["home-authentication", "internet-breakout-only", "no-restricted-reachability", "separate-ssid"],
}

test_wifi_of_guests_is_permitted if {
	[finding] := findings([controller, radius], [roaming], guests)
	finding.outcome == "permitted"
}

test_wifi_that_leads_further_is_not if {
	inside := object.union(roaming, {"attributes": {"internetBreakout": false}})
	[finding] := findings([controller, radius], [inside], guests)
	finding.outcome == "forbidden"
	contains(finding.reason, "internet-breakout-only")
}

test_wifi_without_a_name_of_its_own_is_not if {
	nameless := fixture.edge("roaming", "trusts", "wireless-controller", "radius", {
		"layer": "edge",
		"attributes": {"internetBreakout": true},
	})
	[finding] := findings([controller, radius], [nameless], guests)
	finding.outcome == "forbidden"
	contains(finding.reason, "separate-ssid")
}

test_wifi_that_asks_nobody_at_home_is_not if {
	joined := object.union(roaming, {"kind": "connects-to"})
	some finding in findings([controller, radius], [joined], guests)
	contains(finding.reason, "home-authentication")
}

test_permission_reaches_other_rules_too if {
	some finding in findings(
		[fixture.hub, fixture.police_network],
		[fixture.peering],
		{"between": {"kinds": ["local-authority", "police-force"]}, "layers": ["network"], "conditions": []},
	)
	finding.rule == "SEP-NET-001"
	finding.outcome == "permitted"
	finding.alsoBreaks == ["SEP-PRM-001"]
}

unknown_terms := object.union(logs, {"unknown": [{"path": "access", "reason": "variable"}]})

test_unknown_value_is_worse_than_permission if {
	some finding in findings([police, sink], [unknown_terms], {})
	finding.outcome == "unknown"
	finding.rule == "SEP-UNK-001"
}
