package separation.sep_cor_001_test

import data.cordon.fixture
import data.separation.sep_cor_001

exposed(tenants, edges) := exposures if {
	machine := fixture.resource("vm", "downland-police", {"systems": ["pnc"], "tenants": tenants})
	exposures := sep_cor_001.exposures with input as fixture.estate([machine], edges)
		with data.register as fixture.register
}

test_council_has_a_stake if {
	edge := fixture.edge("in", "contained-in", "vm", "account", {})
	exposures := exposed([{"organisation": "downland-council", "by": "contained-in", "edge": "in"}], [edge])
	some exposure in exposures.pnc
	exposure.organisation == "downland-council"
	exposure.edge == "in"
}

test_owner_that_the_system_does_not_permit if {
	exposures := exposed([{"organisation": "supplier", "by": "owner", "edge": null}], [])
	count(exposures.pnc) == 1
}

test_permitted_kinds if {
	exposures := exposed(
		[
			{"organisation": "downland-police", "by": "owner", "edge": null},
			{"organisation": "arden-police", "by": "owner", "edge": null},
		],
		[],
	)
	count(exposures) == 0
}

test_permitted_monitor if {
	edge := fixture.edge("logs", "logs-to", "vm", "sink", {})
	exposures := exposed([{"organisation": "national-monitoring", "by": "logs-to", "edge": "logs"}], [edge])
	count(exposures) == 0
}

joined(kind, layer, attributes) := exposures if {
	machine := fixture.resource("vm", "downland-police", {"systems": ["pnc"]})
	county := fixture.resource("county", "downland-council", {"systems": ["pnc"]})
	edge := fixture.edge("e", kind, "vm", "county", {"layer": layer, "attributes": attributes})
	exposures := sep_cor_001.exposures with input as fixture.estate([machine, county], [edge])
		with data.register as fixture.register
}

test_what_the_system_spread_to_is_judged_by_the_edge if {
	exposures := joined("runs-on", "compute", {})
	{exposure.edge | some exposure in exposures.pnc} == {"e"}
}

# From a resource of the system to one of the council that serves no system.
taken(kind, from, to) := exposures if {
	machine := fixture.resource("vm", "downland-police", {"systems": ["pnc"]})
	county := fixture.resource("county", "downland-council", {})
	exposures := sep_cor_001.exposures with input as fixture.estate([machine, county], [fixture.edge("e", kind, from, to, {})])
		with data.register as fixture.register
}

test_who_is_let_in_or_supplies if {
	every kind in ["admits", "connects-to", "delivered-by", "relays-mail-for", "resolves-via"] {
		{exposure.organisation | some exposure in taken(kind, "vm", "county").pnc} == {"downland-council"}
	}
}

test_who_lets_the_system_in_or_is_supplied_by_it if {
	every kind in ["admits", "delivered-by"] {
		count(taken(kind, "county", "vm")) == 0
	}
}

test_whose_names_or_mail_the_system_handles if {
	every kind in ["connects-to", "relays-mail-for", "resolves-via"] {
		count(taken(kind, "county", "vm").pnc) == 1
	}
}

test_neighbour_below_the_level if count(joined("co-tenant", "boundary", {"level": "cluster"}).pnc) > 0

test_neighbour_at_the_level if {
	exposures := joined("co-tenant", "boundary", {"level": "account"})
	{exposure.edge | some exposure in exposures.pnc} == {null}
}
