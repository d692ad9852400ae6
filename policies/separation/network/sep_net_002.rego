# METADATA
# scope: package
# title: Transitive reachability
# description: >-
#   A network of another organisation reaches a restricted resource over further networks: a hub, a gateway, forwarded
#   traffic, propagated routes, a machine that stands in two networks, or one in the network that another organisation
#   administers. No single descriptor shows it.
# custom:
#   id: SEP-NET-002
#   severity: critical
#   layer: network
#   tolerable: true
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:CA-3(7)
#     - nist-800-53r5:AC-4(21)
#     - ncsc-cloud:3
#   rationale: >-
#     Separation is only as good as the longest way round. Two organisations that each share a hub with a third share
#     it with each other, though no connection between them was ever decided.
#   remediation: >-
#     Cut the path that the finding names at one place: stop what passes traffic on in the middle (forwarded traffic, gateway
#     transit, route propagation, a machine in two networks), remove one of its connections, or take what the other
#     organisation has or administers in the network out of it.
#   references:
#     - "Salisbury Journal, July 2019"
package separation.sep_net_002

import data.cordon.crossings
import data.cordon.estate
import data.cordon.organisations
import data.cordon.systems
import data.cordon.text

about := rego.metadata.chain()

_network_kinds := {"admits", "connects-to"}

# The links of the ends that a restricted network is joined to; no others are looked at. Those that lead one way only are
# the longer ways' affair.
_hubs := {end |
	some crossing in crossings.restricted
	crossing.edge.kind == "connects-to"
	some end in [crossing.edge.from, crossing.edge.to]
}

_links[hub][other] contains edge.id if {
	some edge in input.edges
	edge.kind == "connects-to"
	not edge.attributes.direction
	some [hub, other] in [[edge.from, edge.to], [edge.to, edge.from]]
	hub in _hubs
	other != null
}

# Taken as a whole, so that stock OPA collects the links once and not for every hub again.
_neighbours := _links

# Traffic goes on where either half of the link lets it.
_forwards(hub, other) if {
	some id in _neighbours[hub][other]
	estate.edges[id].transitive
}

# Networks of one outside organisation that come in through the hub.
_outsiders[[hub, restricted_end, organisation]] contains outsider if {
	some crossing in crossings.restricted
	crossing.edge.kind == "connects-to"
	edge := crossing.edge
	some [hub, restricted_end] in [[edge.from, edge.to], [edge.to, edge.from]]
	estate.systems[restricted_end]
	estate.routes(hub) != "no"
	_forwards(hub, restricted_end)
	some outsider, _ in _neighbours[hub]
	outsider != restricted_end
	_forwards(hub, outsider)
	organisation := estate.owners[outsider]
	_is_outside(organisation, restricted_end)
}

candidates contains candidate if {
	some [hub, restricted_end, organisation], outsiders in _outsiders
	nearest := min(outsiders)
	entry := min(_neighbours[hub][nearest])
	passage := min(_neighbours[hub][restricted_end])
	at_stake := sort(estate.systems_of(restricted_end))
	candidate := {
		"resource": estate.edges[entry].declaredBy,
		"edge": entry,
		"edges": sort({id | some outsider in outsiders; some id in _neighbours[hub][outsider]}),
		"organisations": sort({organisation, estate.owner(restricted_end)}),
		"systems": at_stake,
		"path": [entry, passage],
		"members": sort(outsiders | {hub, restricted_end}),
		"uncertain": estate.routes(hub) == "unknown",
		"message": _message(nearest, hub, restricted_end, at_stake),
	}
}

# Longer ways, as the estate found them: the shortest path through each edge that crosses ownership.
_ways[[way.edge, way.organisation]] contains way if {
	some way in input.reach
	estate.edges[way.edge].kind in _network_kinds
	_network_hops(way) > 1
	_is_outside(way.organisation, way.to)
}

candidates contains candidate if {
	some [edge, organisation], ways in _ways
	[unsure, _, shortest] := min({[count(object.get(way, "unknown", [])), count(way.hops), way] | some way in ways})
	at_stake := sort({system | some way in ways; some system in way.systems})
	candidate := {
		"resource": estate.edges[edge].declaredBy,
		"edge": edge,
		"edges": [edge],
		"organisations": sort({organisation, estate.owner(shortest.to)}),
		"systems": at_stake,
		"path": shortest.hops,
		"members": sort({way.to | some way in ways} | {shortest.from}),
		"uncertain": unsure > 0,
		"message": _message(shortest.from, estate.edges[edge].from, shortest.to, at_stake),
	}
}

# What an organisation has inside a network of somebody else begins at that network, and takes the links that it has.
_guests[[estate.edges[way.edge].to, way.organisation]] contains way if {
	some way in input.reach
	edge := estate.edges[way.edge]
	edge.kind == "contained-in"
	edge.layer == "network"
	estate.owner(edge.from) == way.organisation
	_network_hops(way) > 0
	_is_outside(way.organisation, way.to)
}

candidates contains candidate if {
	some [network, organisation], ways in _guests
	[unsure, _, shortest] := min({[count(object.get(way, "unknown", [])), count(way.hops), way] | some way in ways})
	at_stake := sort({system | some way in ways; some system in way.systems})
	candidate := {
		"resource": estate.edges[shortest.edge].declaredBy,
		"edge": shortest.edge,
		"edges": sort({way.edge | some way in ways}),
		"organisations": sort({organisation, estate.owner(shortest.to)}),
		"systems": at_stake,
		"path": shortest.hops,
		"members": sort({way.to | some way in ways} | {way.from | some way in ways}),
		"uncertain": unsure > 0,
		"message": _message(shortest.from, network, shortest.to, at_stake),
	}
}

# What forwards joins the networks that it stands in, and whoever administers a machine is in the networks that it stands in:
# neither is a link that a descriptor declares.
_passages[[way.edge, way.organisation]] contains way if {
	some way in input.reach
	edge := estate.edges[way.edge]
	edge.kind in {"administers", "contained-in", "fronted-by"}
	_rises(way)
	_is_outside(way.organisation, way.to)
}

# Whether a hop after the first goes up into a network.
_rises(way) if {
	some i, hop in way.hops
	i > 0
	edge := estate.edges[hop]
	edge.layer == "network"
	edge.kind in {"contained-in", "fronted-by"}
	before := estate.edges[way.hops[i - 1]]
	edge.from in {before.from, before.to}
}

# Guests are told of above, whose way up is how it begins.
_passes(edge, organisation) if {
	edge.kind == "administers"
	organisation
}

_passes(edge, organisation) if {
	edge.layer == "network"
	object.get(estate.owners, edge.from, "") != organisation
}

candidates contains candidate if {
	some [id, organisation], ways in _passages
	edge := estate.edges[id]
	_passes(edge, organisation)
	[unsure, _, shortest] := min({[count(object.get(way, "unknown", [])), count(way.hops), way] | some way in ways})
	at_stake := sort({system | some way in ways; some system in way.systems})
	candidate := {
		"resource": edge.declaredBy,
		"edge": id,
		"edges": [id],
		"organisations": sort({organisation, estate.owner(shortest.to)}),
		"systems": at_stake,
		"path": shortest.hops,
		"members": sort({way.to | some way in ways} | {shortest.from}),
		"uncertain": unsure > 0,
		"message": _message(shortest.from, _middle(edge), shortest.to, at_stake),
	}
}

_middle(edge) := edge.to if edge.kind == "administers"

_middle(edge) := edge.from if edge.kind != "administers"

_network_hops(way) := count([hop | some hop in way.hops; estate.edges[hop].kind in _network_kinds])

# Outside is who the restricted systems do not admit; among organisations that they admit, who does not own the end.
_is_outside(organisation, end) if organisation in systems.unpermitted(
	estate.systems_of(end),
	{organisation},
	"connects-to",
)

_is_outside(organisation, end) if {
	owner := estate.owners[end]
	owner != organisation
	parties := {owner, organisation}
	organisations.any_police(parties)
	count(systems.unpermitted(estate.systems_of(end), parties, "connects-to")) == 0
}

_message(start, middle, goal, at_stake) := sprintf(
	"%s reaches %s through %s%s",
	[text.named(start), text.named(goal), estate.address(middle), text.at_stake(at_stake)],
)
