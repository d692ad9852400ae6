package cordon.verdicts_test

import data.cordon.decision
import data.cordon.fixture

verdict(document) := found if {
	verdicts := decision.verdicts with input as document
		with data.register as fixture.register_with({"restrictedSystems": [fixture.system("pnc")]})
	[found] := verdicts
}

test_forbidden_finding_fails_the_system if {
	found := verdict(fixture.joined)
	found.verdict == "FAIL"
	found.findings == 1
	found.resources == 1
	found.organisations == ["downland-council", "downland-police"]
	found.path == ["hub-to-police"]
}

test_nothing_shared_passes if {
	found := verdict(fixture.apart)
	found.verdict == "PASS"
	found.message == "no forbidden sharing in what was read; not a statement of compliance"
}

test_nothing_in_sight_is_no_pass if verdict(fixture.estate([fixture.hub], [])).verdict == "NOT SEEN"

test_open_question_is_no_pass if {
	edge := fixture.edge("out", "connects-to", "police-network", null, {})
	found := verdict(fixture.estate([fixture.police_network], [edge]))
	found.verdict == "UNKNOWN"
}

stored := fixture.estate(
	[
		fixture.resource("vm", "downland-police", {
			"systems": ["pnc"],
			"tenants": [{"organisation": "downland-council", "by": "stores-in", "edge": "stores"}],
		}),
		fixture.resource("bucket", "downland-council", {}),
	],
	[fixture.edge("stores", "stores-in", "vm", "bucket", {"layer": "data"})],
)

test_sharing_that_no_other_rule_looks_at if {
	found := verdict(stored)
	found.verdict == "FAIL"
	found.message == concat("", [
		"1 forbidden finding; first: ",
		"vm (downland-police) stores in bucket (downland-council); at stake: pnc",
	])
}

test_stake_that_no_rule_explains_fails_the_system if {
	document := decision with input as stored
		with data.register as fixture.register
		with data.config as {"disabled": ["SEP-COR-002"]}
	some found in document.verdicts
	found.system == "pnc"
	found.verdict == "FAIL"
	found.message == "downland-council has a stake (stores-in) in vm (downland-police) that the system does not permit"
	document.gate.reasons == ["pnc: 1 stake that no other rule explains"]
}

test_stake_that_only_the_register_names_fails_the_system if {
	tenants := {"tenants": [{"organisation": "downland-council", "by": "register", "edge": null}]}
	machine := fixture.resource("vm", "downland-police", object.union(tenants, {"systems": ["pnc"]}))
	verdict(fixture.estate([machine], [])).verdict == "FAIL"
}

test_stake_that_a_finding_explains_is_no_second_reason if {
	tenants := [{"organisation": "downland-council", "by": "connects-to", "edge": "hub-to-police"}]
	network := object.union(fixture.police_network, {"tenants": tenants})
	document := decision with input as fixture.estate([fixture.hub, network], [fixture.peering])
		with data.register as fixture.register
	document.gate.reasons == ["1 critical finding"]
}

test_host_that_a_finding_names_is_no_second_reason if {
	machine := fixture.resource("vm", "downland-police", {"systems": ["pnc"]})
	hosts := [
		fixture.resource("cluster", "downland-council", {"systems": ["pnc"]}),
		fixture.resource("vcenter", "downland-council", {"systems": ["pnc"]}),
	]
	edges := [
		fixture.edge("runs", "runs-on", "vm", "cluster", {"layer": "compute"}),
		fixture.edge("managed", "contained-in", "vm", "vcenter", {"layer": "boundary"}),
	]
	document := decision with input as fixture.estate(array.concat([machine], hosts), edges)
		with data.register as fixture.register
	document.gate.reasons == ["1 critical finding"]
}
