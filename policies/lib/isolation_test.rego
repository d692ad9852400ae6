package cordon.isolation_test

import data.cordon.fixture
import data.cordon.isolation

required(systems, layer, parties) := level if {
	level := isolation.required(systems, layer, parties, "co-tenant") with data.register as fixture.register
}

test_council_and_police if required(["pnc"], "compute", ["downland-council", "downland-police"]) == "cluster"

test_layer_that_the_register_does_not_name if {
	required(["pnc"], "backup", ["downland-council", "downland-police"]) == "account"
}

test_two_forces if required(["pnc"], "network", ["arden-police", "downland-police"]) == "cluster"

test_force_and_national_programme if {
	required(["pnc"], "compute", ["downland-police", "national-monitoring"]) == "shared"
}

test_highest_of_several_systems if {
	strict := object.union(fixture.system("ident1"), {"isolation": {"compute": "host"}})
	register := fixture.register_with({"restrictedSystems": [fixture.system("pnc"), strict]})
	level := isolation.required(["ident1", "pnc"], "compute", ["downland-council", "downland-police"], "co-tenant") with data.register as register
	level == "host"
}

test_assured_supplier_may_host if {
	assured := object.union(fixture.system("pnc"), {"permittedHostKinds": ["commercial-supplier"]})
	register := fixture.register_with({"restrictedSystems": [assured]})
	level := isolation.required(["pnc"], "compute", ["downland-police", "supplier"], "runs-on") with data.register as register
	level == "shared"
}

test_weaker_level_is_below if {
	isolation.below("node", "cluster")
	not isolation.below("cluster", "cluster")
	not isolation.below("facility", "cluster")
}
