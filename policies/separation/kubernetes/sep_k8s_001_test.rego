package separation.sep_k8s_001_test

import data.cordon.fixture
import data.separation.sep_k8s_001

found(document) := candidates if {
	candidates := sep_k8s_001.candidates with input as document
		with data.register as fixture.register
}

cluster := fixture.resource("county-aks", "downland-council", {"layer": "kubernetes", "systems": ["pnc"]})

council_web := fixture.resource("council-web", "downland-council", {})

police_portal := fixture.resource("dp-portal", "downland-police", {"systems": ["pnc"]})

together(level) := fixture.co_tenancy("both", "county-aks", "council-web", "dp-portal", level, {"layer": "kubernetes"})

namespaces := [cluster, council_web, police_portal]

test_namespaces_of_both_in_one_cluster if {
	some candidate in found(fixture.estate(namespaces, [together("logical")]))
	candidate.resource == "county-aks"
	candidate.message == concat("", [
		"cluster county-aks holds workloads of downland-council and downland-police at isolation level 'logical', ",
		"and pnc requires 'cluster'",
	])
}

test_nodes_of_their_own_are_not_enough if {
	count(found(fixture.estate(namespaces, [together("node")]))) == 1
}

test_two_namespaces_of_one_force if {
	count(found(fixture.estate([cluster, police_portal], []))) == 0
}
