package separation.sep_cor_002_test

import data.cordon.decision
import data.cordon.fixture

found(document) := findings_with(document, {}, {})

findings_with(document, changes, settings) := [finding |
	decided := decision with input as document
		with data.register as fixture.register_with(changes)
		with data.config as settings
	some finding in decided.findings
]

police := fixture.resource("vm", "downland-police", {
	"systems": ["pnc"],
	"service": "portal",
	"tenants": [
		{"organisation": "downland-council", "by": "logs-to", "edge": "logs"},
		{"organisation": "downland-council", "by": "logs-to", "edge": "more-logs"},
	],
})

sink := fixture.resource("sink", "downland-council", {})

logs(id) := fixture.edge(id, "logs-to", "vm", "sink", {"layer": "logging"})

test_one_finding_for_what_one_resource_declares if {
	findings := found(fixture.estate([police, sink], [logs("logs"), logs("more-logs")]))
	count(findings) == 1
	some finding in findings
	finding.rule == "SEP-COR-002"
	finding.message == "vm (downland-police) logs to sink (downland-council); at stake: pnc"
	finding.outcome == "forbidden"
	finding.steps == ["downland-police: vm", "logs-to downland-council: sink"]
	finding.alsoBreaks == []
}

test_rule_that_looks_at_it_speaks_alone if {
	tenants := {"tenants": [{"organisation": "downland-council", "by": "connects-to", "edge": "hub-to-police"}]}
	network := object.union(fixture.police_network, tenants)
	findings := found(fixture.estate([fixture.hub, network], [fixture.peering]))
	[finding.rule | some finding in findings] == ["SEP-NET-001"]
}

test_organisation_that_the_system_permits if {
	owned := fixture.resource("sink", "arden-police", {})
	changed := object.union(police, {"tenants": [{"organisation": "arden-police", "by": "logs-to", "edge": "logs"}]})
	count(found(fixture.estate([changed, owned], [logs("logs")]))) == 0
}

test_living_in_one_container if {
	tenants := {"tenants": [{"organisation": "downland-council", "by": "co-tenant", "edge": "together"}]}
	machine := fixture.resource("vm", "downland-police", object.union(tenants, {"systems": ["pnc"]}))
	other := fixture.resource("other", "downland-council", {})
	directory := fixture.resource("directory", "downland-council", {})
	edge := object.union(
		fixture.co_tenancy("together", "directory", "other", "vm", "shared", {}),
		{"layer": "identity"},
	)
	some finding in found(fixture.estate([machine, other, directory], [edge]))
	finding.rule == "SEP-COR-002"
	contains(finding.message, "directory holds things of downland-council and downland-police together, at isolation level 'shared'")
}

test_tolerated_by_an_agreement_that_names_the_service if {
	agreement := {
		"id": "A-1",
		"parties": {"host": "downland-council", "hosted": "downland-police"},
		"legalBasis": "formal-contract",
		"services": ["portal"],
		"start": "2014-04-01",
		"end": "2019-10-31",
	}
	plan := {
		"id": "T-1",
		"scope": {"between": ["downland-council", "downland-police"]},
		"agreement": "A-1",
		"milestones": [],
	}
	portal := {"id": "portal", "owner": "downland-police", "operator": "downland-police", "serves": ["pnc"]}
	shared := {
		"rule": "SEP-COR-002",
		"resource": "vm",
		"edge": "logs",
		"organisations": ["downland-council", "downland-police"],
		"members": ["sink", "vm"],
	}
	decided := decision with input as fixture.estate([police, sink], [logs("logs")])
		with data.register as fixture.register_with({
			"agreements": [agreement],
			"services": [portal],
			"transitionPlans": [plan],
		})
		with data.baseline as {"asOf": "2019-06-01", "findings": [shared]}
	some finding in decided.findings
	finding.rule == "SEP-COR-002"
	finding.outcome == "tolerated"
	finding.until == "2019-10-31"
	some verdict in decided.verdicts
	verdict.system == "pnc"
	verdict.verdict == "TOLERATED"
}

# A resource group in a subscription: who lives together in the one lives together in the other.
test_neighbours_seen_further_out_are_one_finding if {
	tenants := [
		{"organisation": "downland-council", "by": "co-tenant", "edge": "inner"},
		{"organisation": "downland-council", "by": "co-tenant", "edge": "outer"},
	]
	machine := fixture.resource("vm", "downland-police", {"systems": ["pnc"], "tenants": tenants})
	other := fixture.resource("other", "downland-council", {})
	group := fixture.resource("group", "downland-police", {})
	account := fixture.resource("account", "downland-police", {})
	inner := fixture.co_tenancy("inner", "group", "other", "vm", "shared", {})
	outer := object.union(
		fixture.co_tenancy("outer", "account", "other", "vm", "shared", {}),
		{"attributes": {"members": ["group", "other", "vm"]}},
	)
	findings := found(fixture.estate([machine, other, group, account], [
		object.union(inner, {"layer": "boundary"}),
		object.union(outer, {"layer": "boundary"}),
	]))
	[finding.resource | some finding in findings] == ["group"]
}
