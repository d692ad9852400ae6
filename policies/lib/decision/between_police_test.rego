package cordon.between_police_test

import data.cordon.decision
import data.cordon.fixture

group := fixture.resource("marches-ops", "downland-police", {"platform": "external"})

target := fixture.resource("arden-rms", "arden-police", {"systems": ["pnc"], "service": "arden-rms"})

edge := fixture.edge("ops", "administers", "marches-ops", "arden-rms", {"layer": "management", "declaredBy": "arden-rms"})

agreement := {
	"id": "A-2",
	"parties": {"host": "downland-police", "hosted": "arden-police"},
	"legalBasis": "formal-contract",
	"services": ["arden-*"],
	"temporary": false,
	"start": "2019-01-01",
	"end": "2020-12-31",
}

arden_rms := {"id": "arden-rms", "owner": "arden-police", "operator": "arden-police", "serves": ["pnc"]}

finding(agreements) := found if {
	findings := decision.findings with input as fixture.estate([group, target], [edge])
		with data.register as fixture.register_with({"agreements": agreements, "services": [arden_rms]})
	some found in findings
	found.edge == "ops"
}

test_reduced_by_one_step if {
	found := finding([])
	found.severity == "high"
	found.outcome == "forbidden"
}

test_standing_agreement_permits if {
	found := finding([agreement])
	found.outcome == "permitted"
	found.agreement == "A-2"
}

test_temporary_agreement_needs_a_plan if {
	found := finding([object.union(agreement, {"temporary": true})])
	found.outcome == "forbidden"
	contains(found.reason, "has no transition plan")
}

test_collaboration_without_a_policing_body_among_two_forces if {
	finding([object.union(agreement, {"legalBasis": "section-22a-collaboration"})]).outcome == "permitted"
}
