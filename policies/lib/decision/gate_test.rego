package cordon.gate_test

import data.cordon.decision
import data.cordon.fixture

gate(document, config) := found if {
	found := decision.gate with input as document
		with data.register as fixture.register
		with data.config as config
}

blank := fixture.estate(
	[fixture.police_network],
	[fixture.edge("out", "connects-to", "police-network", null, {})],
)

test_forbidden_finding_blocks if {
	found := gate(fixture.joined, {})
	not found.pass
	found.blocks
	found.reasons == ["1 critical finding"]
}

test_nothing_forbidden_passes if {
	found := gate(fixture.apart, {})
	found.pass
	not found.blocks
}

test_report_says_fail_and_blocks_nothing if {
	found := gate(fixture.joined, {"gate": "report"})
	not found.pass
	not found.blocks
}

test_threshold_lets_lower_severities_through if {
	account := fixture.estate([fixture.unowned("account", {})], [])
	not gate(account, {"failOn": "high"}).pass
	gate(account, {"failOn": "critical"}).pass
}

test_unknown_on_a_restricted_system_fails_whatever_the_threshold if {
	found := gate(blank, {"failOn": "critical", "severities": {"SEP-UNK-001": "low"}})
	not found.pass
	found.reasons == ["1 unknown"]
}

test_no_worse_lets_the_baseline_through if {
	known := {"findings": [{
		"rule": "SEP-NET-001",
		"resource": "hub",
		"edge": "hub-to-police",
		"members": ["hub", "police-network"],
	}]}
	found := decision.gate with input as fixture.joined
		with data.register as fixture.register
		with data.config as {"gate": "no-worse"}
		with data.baseline as known
	found.pass
}

test_no_worse_fails_new_sharing if not gate(fixture.joined, {"gate": "no-worse"}).pass

exempt := fixture.register_with({"exemptions": [{
	"id": "X-1",
	"rule": "SEP-NET-001",
	"resources": ["hub"],
	"owner": {"organisation": "downland-police", "role": "a"},
	"approver": {"organisation": "downland-pcc", "role": "b"},
	"reason": "because",
	"created": "2019-01-01",
	"expires": "2019-12-31",
}]})

test_end_state_leaves_nothing_tolerated if {
	tolerated := decision.gate with input as fixture.joined
		with data.register as exempt
	tolerated.pass
	ended := decision.gate with input as fixture.joined
		with data.register as exempt
		with data.config as {"gate": "end-state"}
	not ended.pass
}
