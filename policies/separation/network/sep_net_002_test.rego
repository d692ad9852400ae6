package separation.sep_net_002_test

import data.cordon.fixture
import data.separation.sep_net_002

found(document) := candidates if {
	candidates := sep_net_002.candidates with input as document
		with data.register as fixture.register
}

apps := fixture.resource("apps", "downland-council", {"layer": "network"})

apps_to_hub(transitive) := fixture.edge("apps-to-hub", "connects-to", "apps", "hub", {
	"layer": "network",
	"transitive": transitive,
})

networks := [apps, fixture.hub, fixture.police_network]

test_council_network_reaches_police_through_hub if {
	some candidate in found(fixture.estate(networks, [apps_to_hub(true), fixture.peering]))
	candidate.message == "apps (downland-council) reaches police-network (downland-police) through hub; at stake: pnc"
	candidate.edge == "apps-to-hub"
	candidate.path == ["apps-to-hub", "hub-to-police"]
	candidate.members == ["apps", "hub", "police-network"]
}

test_hub_that_forwards_nothing if {
	count(found(fixture.estate(networks, [apps_to_hub(false), fixture.peering]))) == 0
}

test_direct_link_alone_is_not_transitive if {
	count(found(fixture.joined)) == 0
}

test_own_network_behind_the_hub if {
	own := fixture.resource("apps", "downland-police", {"layer": "network", "systems": ["pnc"]})
	count(found(fixture.estate(
		[own, fixture.hub, fixture.police_network],
		[apps_to_hub(true), fixture.peering],
	))) == 0
}

test_long_way_that_the_estate_found if {
	supplier := fixture.resource("remote", "supplier", {"layer": "network"})
	entry := fixture.edge("remote-to-hub", "connects-to", "remote", "hub", {"layer": "network", "transitive": true})
	way := {
		"organisation": "supplier",
		"from": "remote",
		"to": "police-network",
		"systems": ["pnc"],
		"edge": "remote-to-hub",
		"hops": ["remote-to-hub", "hub-to-police"],
	}
	document := object.union(
		fixture.estate([supplier, fixture.hub, fixture.police_network], [entry, fixture.peering]),
		{"reach": [way]},
	)
	some candidate in found(document)
	candidate.organisations == ["downland-police", "supplier"]
	candidate.path == ["remote-to-hub", "hub-to-police"]
}

hub(routes) := object.union(fixture.hub, {"routes": routes})

through(routes) := found(fixture.estate(
	[apps, hub(routes), fixture.police_network],
	[apps_to_hub(true), fixture.peering],
))

test_hub_without_a_router_in_sight if {
	count(through("no")) == 0
}

test_hub_that_nobody_has_seen if {
	some candidate in through("unknown")
	candidate.uncertain
}

test_hub_with_a_router_in_sight if {
	some candidate in through("yes")
	not candidate.uncertain
}

guest := fixture.resource("guest", "downland-council", {"layer": "network"})

guest_in_hub := fixture.edge("guest-in-hub", "contained-in", "guest", "hub", {"layer": "network"})

guest_way(hops) := {
	"organisation": "downland-council",
	"from": "guest",
	"to": "police-network",
	"systems": ["pnc"],
	"edge": "guest-in-hub",
	"hops": hops,
}

test_guest_of_a_network_that_is_joined_to_the_restricted_one if {
	document := object.union(
		fixture.estate([guest, fixture.hub, fixture.police_network], [guest_in_hub, fixture.peering]),
		{"reach": [guest_way(["guest-in-hub", "hub-to-police"])]},
	)
	some candidate in found(document)
	candidate.edge == "guest-in-hub"
	candidate.path == ["guest-in-hub", "hub-to-police"]
	candidate.organisations == ["downland-council", "downland-police"]
	candidate.message == "guest (downland-council) reaches police-network (downland-police) through hub; at stake: pnc"
}

test_what_lies_in_another_network_without_a_link_is_no_way if {
	document := object.union(
		fixture.estate([guest, fixture.hub, fixture.police_network], [guest_in_hub, fixture.peering]),
		{"reach": [guest_way(["guest-in-hub"])]},
	)
	count(found(document)) == 0
}

administered := fixture.resource("probe", "supplier", {"layer": "compute"})

stands := fixture.edge("probe-stands", "contained-in", "probe", "police-network", {"layer": "network"})

way(edge, hops) := {
	"organisation": "downland-council",
	"from": "desk",
	"to": "police-network",
	"systems": ["pnc"],
	"edge": edge,
	"hops": hops,
}

test_machine_in_the_network_that_another_administers if {
	desk := fixture.resource("desk", "downland-council", {"layer": "identity"})
	grip := fixture.edge("grip", "administers", "desk", "probe", {"layer": "management", "transitive": true})
	document := object.union(
		fixture.estate([desk, administered, fixture.police_network], [grip, stands]),
		{"reach": [way("grip", ["grip", "probe-stands"])]},
	)
	some candidate in found(document)
	candidate.edge == "grip"
	candidate.message == "desk (downland-council) reaches police-network (downland-police) through probe; at stake: pnc"
}

test_machine_in_two_networks if {
	desk := fixture.resource("desk", "downland-council", {"layer": "network"})
	other := fixture.edge("probe-other", "contained-in", "probe", "desk", {"layer": "network"})
	document := object.union(
		fixture.estate([desk, administered, fixture.police_network], [other, stands]),
		{"reach": [way("probe-other", ["probe-other", "probe-stands"])]},
	)
	some candidate in found(document)
	candidate.edge == "probe-other"
	not candidate.uncertain
}
