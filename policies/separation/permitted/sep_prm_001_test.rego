package separation.sep_prm_001_test

import data.cordon.fixture
import data.separation.sep_prm_001

police := fixture.resource("police-diagnostics", "downland-police", {"systems": ["pnc"]})

sink := fixture.resource("national-workspace", "national-monitoring", {})

logs := fixture.edge("logs", "logs-to", "police-diagnostics", "national-workspace", {"layer": "logging"})

entry := {
	"id": "national-monitoring",
	"between": {"kinds": ["national-programme", "police-force"]},
	"layers": ["logging"],
	"conditions": ["no-admin-path", "read-only-on-source"],
}

found(resources, edges, entries) := candidates if {
	candidates := sep_prm_001.candidates with input as fixture.estate(resources, edges)
		with data.register as fixture.register_with({"permittedSharing": entries})
}

test_sharing_under_a_permission_is_listed if {
	some candidate in found([police, sink], [logs], [entry])
	candidate.message == concat("", [
		"police-diagnostics (downland-police) logs to ",
		"national-workspace (national-monitoring)",
	])
}

test_other_parties if {
	county := fixture.resource("national-workspace", "downland-council", {})
	count(found([police, county], [logs], [entry])) == 0
}

test_two_of_the_same_kind_do_not_match_a_pair_of_kinds if {
	arden := fixture.resource("national-workspace", "arden-police", {})
	count(found([police, arden], [logs], [entry])) == 0
}

test_other_layer if {
	count(found([police, sink], [object.union(logs, {"layer": "data"})], [entry])) == 0
}

test_other_kind_of_edge if {
	count(found([police, sink], [logs], [object.union(entry, {"edges": ["monitored-by"]})])) == 0
}

test_no_permission if {
	count(found([police, sink], [logs], [])) == 0
}
