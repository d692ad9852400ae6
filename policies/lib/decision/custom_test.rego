package cordon.custom_test

import data.cordon.decision
import data.cordon.fixture

said := {
	"package": "acme.tags",
	"rule": "deny",
	"message": "hub has no cost centre",
	"severity": null,
	"resource": "hub",
	"metadata": {},
}

findings(changes) := found if {
	found := decision.findings with input as fixture.apart
		with data.register as fixture.register
		with data.custom as [object.union(said, changes)]
}

test_word_of_a_security_team_is_a_finding if {
	[finding] := findings({})
	finding.rule == "acme.tags"
	finding.severity == "high"
	finding.outcome == "forbidden"
	finding.location.line == 1
	finding.reason == "deny in package acme.tags says so."
}

test_warning if findings({"rule": "warn"})[0].severity == "medium"

test_severity_of_its_own if findings({"severity": "low"})[0].severity == "low"

test_metadata_names_the_rule if {
	[finding] := findings({"metadata": {"title": "Cost centre", "custom": {"id": "ACME-001", "severity": "low"}}})
	finding.rule == "ACME-001"
	finding.title == "Cost centre"
	finding.severity == "low"
}

test_finding_about_no_resource if {
	[finding] := findings({"resource": null})
	finding.address == "acme.tags"
	finding.location == null
}
