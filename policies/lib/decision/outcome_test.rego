package cordon.outcome_test

import data.cordon.decision
import data.cordon.fixture

network_service := {
	"id": "network",
	"owner": "downland-council",
	"operator": "downland-council",
	"serves": [],
}

agreement := {
	"id": "A-1",
	"parties": {"host": "downland-council", "hosted": "downland-police"},
	"legalBasis": "formal-contract",
	"services": ["network"],
	"start": "2014-04-01",
	"end": "2019-10-31",
}

plan := {
	"id": "T-1",
	"scope": {"between": ["downland-council", "downland-police"]},
	"agreement": "A-1",
	"milestones": [],
}

register := fixture.register_with({
	"services": [network_service],
	"agreements": [agreement],
	"transitionPlans": [plan],
})

baseline := {"asOf": "2019-06-01", "findings": [{
	"rule": "SEP-NET-001",
	"resource": "hub",
	"edge": "hub-to-police",
	"organisations": ["downland-council", "downland-police"],
	"members": ["hub", "police-network"],
}]}

document := fixture.estate(
	[object.union(fixture.hub, {"service": "network"}), fixture.police_network],
	[fixture.peering],
)

# The finding about the link, whatever else there is.
link(estate, register_document, baseline_document) := finding if {
	findings := decision.findings with input as estate
		with data.register as register_document
		with data.baseline as baseline_document
	some finding in findings
	finding.edge == "hub-to-police"
}

test_tolerated_by_agreement_with_plan_and_baseline if {
	finding := link(document, register, baseline)
	finding.outcome == "tolerated"
	finding.severity == "critical"
	finding.agreement == "A-1"
	finding.until == "2019-10-31"
}

test_tolerated_on_the_last_day if {
	link(fixture.on(document, "2019-10-31"), register, baseline).outcome == "tolerated"
}

test_forbidden_on_the_day_after if {
	finding := link(fixture.on(document, "2019-11-01"), register, baseline)
	finding.outcome == "forbidden"
	finding.reason == "Agreement A-1 does not cover it: it is not in force."
}

test_forbidden_without_baseline if {
	finding := link(document, register, {})
	finding.outcome == "forbidden"
	contains(finding.reason, "whose baseline does not hold this sharing")
}

test_forbidden_with_a_new_member if {
	finding := link(document, register, {"findings": [object.union(baseline.findings[0], {"members": ["hub"]})]})
	finding.outcome == "forbidden"
}

test_forbidden_without_plan if {
	finding := link(document, object.union(register, {"transitionPlans": []}), baseline)
	finding.outcome == "forbidden"
	contains(finding.reason, "has no transition plan")
}

test_forbidden_on_a_basis_that_does_not_fit if {
	weak := object.union(agreement, {"legalBasis": "mutual-collaboration"})
	finding := link(document, object.union(register, {"agreements": [weak]}), baseline)
	finding.outcome == "forbidden"
	contains(finding.reason, "rests on a legal basis that does not fit its parties (mutual-collaboration)")
}

test_forbidden_outside_the_scope if {
	narrow := object.union(agreement, {"services": ["email"]})
	finding := link(document, object.union(register, {"agreements": [narrow]}), baseline)
	finding.outcome == "forbidden"
	contains(finding.reason, "does not name the service (network)")
}

test_service_that_an_agreed_service_needs_is_in_scope if {
	rms := {"id": "rms", "owner": "downland-council", "operator": "downland-council", "dependsOn": ["network"]}
	wide := object.union(register, {
		"services": [network_service, rms],
		"agreements": [object.union(agreement, {"services": ["rms"]})],
	})
	link(document, wide, baseline).outcome == "tolerated"
}

test_agreement_with_somebody_else if {
	other := object.union(agreement, {"parties": {"host": "supplier", "hosted": "downland-police"}})
	finding := link(document, object.union(register, {"agreements": [other]}), baseline)
	finding.outcome == "forbidden"
	finding.agreement == null
}

exemption := {
	"id": "X-1",
	"rule": "SEP-NET-001",
	"resources": ["hu*"],
	"owner": {"organisation": "downland-police", "role": "head-of-ict"},
	"approver": {"organisation": "downland-pcc", "role": "chief-executive"},
	"reason": "the move is on its way",
	"created": "2019-06-01",
	"expires": "2019-07-31",
}

exempt(changes) := link(
	fixture.joined,
	fixture.register_with({"exemptions": [object.union(exemption, changes)]}),
	{},
)

test_tolerated_by_exemption if {
	finding := exempt({})
	finding.outcome == "tolerated"
	finding.exemption == "X-1"
	finding.until == "2019-07-31"
}

test_exemption_expired if {
	finding := exempt({"expires": "2019-06-30"})
	finding.outcome == "forbidden"
	finding.reason == "Exemption X-1 does not hold: it expired on 2019-06-30."
}

test_exemption_approved_by_its_owner if {
	exempt({"approver": exemption.owner}).outcome == "forbidden"
}

test_exemption_of_everything if {
	exempt({"resources": ["*"]}).outcome == "forbidden"
}

test_exemption_of_another_rule if {
	exempt({"rule": "SEP-ADM-001"}).outcome == "forbidden"
}

test_exemption_without_end if {
	exempt({"expires": null}).outcome == "forbidden"
}

test_rule_that_nothing_tolerates if {
	account := fixture.unowned("hut", {})
	findings := decision.findings with input as fixture.estate([account], [])
		with data.register as fixture.register_with({"exemptions": [object.union(exemption, {"rule": "SEP-REG-001"})]})
	[finding.outcome | some finding in findings] == ["forbidden"]
}
