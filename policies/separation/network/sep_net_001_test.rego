package separation.sep_net_001_test

import data.cordon.fixture
import data.separation.sep_net_001

found(document) := candidates if {
	candidates := sep_net_001.candidates with input as document
		with data.register as fixture.register
}

test_council_hub_joined_to_police_network if {
	some candidate in found(fixture.joined)
	candidate.message == "hub (downland-council) is joined to police-network (downland-police); at stake: pnc"
	candidate.organisations == ["downland-council", "downland-police"]
	candidate.members == ["hub", "police-network"]
	candidate.path == ["hub-to-police"]
}

test_both_halves_of_a_peering_are_one_link if {
	back := fixture.edge("police-to-hub", "connects-to", "police-network", "hub", {"layer": "network"})
	candidates := found(fixture.estate([fixture.hub, fixture.police_network], [fixture.peering, back]))
	count(candidates) == 1
	some candidate in candidates
	candidate.edges == ["hub-to-police", "police-to-hub"]
}

test_lent_subnet if {
	account := fixture.resource("aws:account:222", "downland-council", {"platform": "external"})
	lent := fixture.edge("lent", "grants", "police-network", "aws:account:222", {"layer": "network"})
	some candidate in found(fixture.estate([account, fixture.police_network], [lent]))
	candidate.message == "police-network (downland-police) is shared with aws:account:222 (downland-council); at stake: pnc"
}

test_subnet_with_interfaces_of_both if {
	shared := fixture.co_tenancy("both", "hub", "council-nic", "police-nic", "shared", {"layer": "network"})
	members := [
		fixture.resource("council-nic", "downland-council", {}),
		fixture.resource("police-nic", "downland-police", {"systems": ["pnc"]}),
		fixture.hub,
	]
	some candidate in found(fixture.estate(members, [shared]))
	candidate.message == "hub holds interfaces of downland-council and downland-police; at stake: pnc"
	candidate.resource == "hub"
}

test_networks_apart if {
	count(found(fixture.apart)) == 0
}

test_networks_of_one_organisation if {
	own := fixture.resource("hub", "downland-police", {"systems": ["pnc"]})
	count(found(fixture.estate([own, fixture.police_network], [fixture.peering]))) == 0
}

test_no_restricted_system_at_stake if {
	plain := fixture.resource("police-network", "downland-police", {})
	count(found(fixture.estate([fixture.hub, plain], [fixture.peering]))) == 0
}
