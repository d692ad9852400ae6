package separation.sep_hst_001_test

import data.cordon.fixture
import data.separation.sep_hst_001

found(document) := candidates if {
	candidates := sep_hst_001.candidates with input as document
		with data.register as fixture.register
}

cluster := fixture.resource("county-hall", "downland-council", {"layer": "compute", "systems": ["pnc"]})

council_vm := fixture.resource("tax", "downland-council", {})

police_vm := fixture.resource("rms", "downland-police", {"systems": ["pnc"], "isolation": {"compute": "virtual"}})

together(level, note) := fixture.co_tenancy("both", "county-hall", "tax", "rms", level, {
	"layer": "compute",
	"attributes": object.union({"note": note}, {}),
})

runs := fixture.edge("rms-runs", "runs-on", "rms", "county-hall", {"layer": "compute"})

machines := [cluster, council_vm, police_vm]

test_machines_of_both_on_one_cluster if {
	candidates := found(fixture.estate(machines, [together("virtual", null), runs]))
	count(candidates) == 1
	some candidate in candidates
	candidate.resource == "county-hall"
	candidate.edges == ["both", "rms-runs"]
	candidate.members == ["county-hall", "rms", "tax"]
	candidate.message == concat("", [
		"county-hall runs machines of downland-council and downland-police at isolation level 'virtual', ",
		"and pnc requires 'cluster'",
	])
}

test_rule_that_is_not_mandatory_is_named if {
	some candidate in found(fixture.estate(machines, [together("virtual", "host rule pin is not mandatory"), runs]))
	endswith(candidate.message, "requires 'cluster' (host rule pin is not mandatory)")
}

test_alone_on_a_host_of_the_other if {
	some candidate in found(fixture.estate([cluster, police_vm], [runs]))
	candidate.resource == "county-hall"
}

test_level_that_is_reached if {
	machine := object.union(police_vm, {"isolation": {"compute": "cluster"}})
	document := fixture.estate([cluster, council_vm, machine], [together("cluster", null), runs])
	count(found(document)) == 0
}

test_level_that_is_not_known_counts_as_none if {
	some candidate in found(fixture.estate(machines, [together("unheard-of", null), runs]))
	contains(candidate.message, "at isolation level 'shared'")
}

test_two_forces_need_what_the_system_demands_between_police if {
	count(found(two_forces("virtual"))) == 1
	count(found(two_forces("cluster"))) == 0
}

test_pool_in_a_cluster_tells_nothing_new if {
	pool := fixture.resource("pool", "downland-council", {"systems": ["pnc"]})
	in_pool := fixture.co_tenancy("pool-both", "pool", "tax", "rms", "virtual", {"layer": "compute"})
	pooled := fixture.edge("pool-in", "contained-in", "pool", "county-hall", {"layer": "compute"})
	candidates := found(fixture.estate(array.concat(machines, [pool]), [together("virtual", null), in_pool, pooled, runs]))
	{candidate.resource | some candidate in candidates} == {"county-hall"}
}

two_forces(level) := fixture.estate(
	[
		fixture.resource("county-hall", "downland-police", {"systems": ["pnc"]}),
		fixture.resource("tax", "arden-police", {"systems": ["pnc"]}),
		police_vm,
	],
	[together(level, null)],
)
