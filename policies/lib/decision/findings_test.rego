package cordon.findings_test

import data.cordon.decision
import data.cordon.fixture

findings(document) := found if {
	found := decision.findings with input as document
		with data.register as fixture.register
}

delegated := fixture.edge("desk", "administers", "county", "police-network", {
	"layer": "management",
	"declaredBy": "police-network",
	"attributes": {"delegated": true},
})

county := fixture.resource("county", "downland-council", {"platform": "external", "location": null})

test_finding_has_all_of_its_fields if {
	[finding] := findings(fixture.joined)
	object.keys(finding) == {
		"address", "agreement", "alsoBreaks", "controls", "edge", "exemption", "location", "members", "message",
		"organisations", "outcome", "path", "permitted", "reason", "remediation", "resource", "rule", "severity",
		"steps", "systems", "title", "until",
	}
	finding.address == "hub"
	finding.location == {"path": "estate.tf", "line": 1, "column": 1}
	finding.title == "Private network connection across organisations"
}

way := {
	"organisation": "downland-council",
	"from": "apps",
	"to": "police-network",
	"systems": ["pnc"],
	"edge": "hub-to-police",
	"hops": ["apps-to-hub", "hub-to-police"],
}

test_one_edge_one_finding_of_the_most_specific_rule if {
	apps := fixture.resource("apps", "downland-council", {})
	entry := fixture.edge("apps-to-hub", "connects-to", "apps", "hub", {"layer": "network"})
	[finding] := findings(object.union(
		fixture.estate([apps, fixture.hub, fixture.police_network], [entry, fixture.peering]),
		{"reach": [way]},
	))
	finding.rule == "SEP-NET-001"
	finding.alsoBreaks == ["SEP-NET-002"]
}

test_end_without_a_line_takes_the_place_of_the_edge if {
	unseen := fixture.unowned("somebody", {"platform": "external", "location": null})
	edge := fixture.edge("ops", "administers", "somebody", "police-network", {})
	[finding] := findings(fixture.estate([unseen, fixture.police_network], [edge]))
	finding.location.line == 2
}

test_worst_comes_first if {
	account := fixture.unowned("account", {})
	rules := [finding.rule | some finding in findings(fixture.estate(
		[account, county, fixture.hub, fixture.police_network],
		[delegated, fixture.peering],
	))]
	rules == ["SEP-ADM-002", "SEP-NET-001", "SEP-REG-001"]
}

test_lower_where_nothing_restricted_is_at_stake if {
	plain := fixture.resource("police-network", "downland-police", {})
	[finding] := findings(fixture.estate([county, plain], [delegated]))
	finding.severity == "high"
}

test_configured_severity if {
	found := decision.findings with input as fixture.joined
		with data.register as fixture.register
		with data.config as {"severities": {"SEP-NET-001": "medium"}}
	found[0].severity == "medium"
}

test_disabled_rule if {
	document := decision with input as fixture.joined
		with data.register as fixture.register
		with data.config as {"disabled": ["SEP-NET-001"]}
	{finding.rule | some finding in document.findings} == {"SEP-COR-002"}
	not "SEP-NET-001" in document.rules
	document.disabled == ["SEP-NET-001"]
}
