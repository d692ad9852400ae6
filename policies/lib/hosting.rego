# METADATA
# scope: package
# title: Shared hosts
# description: >-
#   Containers (a host, a cluster, a pool) in which two organisations meet: as tenants beside each other, or as host and
#   tenant. All edges that tell of one container and one pair of organisations are one sharing.
package cordon.hosting

import data.cordon.crossings
import data.cordon.estate
import data.cordon.isolation

# Sharings of one layer whose isolation is below what the systems at stake demand, without those that only repeat what
# is true of an outer container.
shortfalls(layer) := {key: group |
	some key, group in _groups_of[layer]
	not _repeats(layer, key, group)
	_falls_short(layer, group)
}

# What the reader has to know about the level: what is reached, and what is demanded.
reached(layer, group) := isolation.levels[min({isolation.ranks[_level(layer, crossings.all[id])] | some id in group})]

demanded(layer, group) := isolation.levels[max({rank |
	some id in group
	crossing := crossings.all[id]
	rank := isolation.ranks[isolation.required(
		crossing.systems,
		isolation.layer_of(layer),
		crossing.organisations,
		crossing.edge.kind,
	)]
})]

# Why the level is no higher, where the estate knows it: "host rule pin_police is not mandatory".
notes(group) := sort({note |
	some id in group
	note := crossings.all[id].edge.attributes.note
	is_string(note)
})

_groups[layer][[container, crossing.organisations]] contains id if {
	some id, crossing in crossings.restricted
	layer := crossing.edge.layer
	container := _container(crossing.edge)
}

# Taken as a whole, so that stock OPA collects the groups once and not for every container again.
_groups_of := _groups

_container(edge) := edge.attributes.container if edge.kind == "co-tenant"

_container(edge) := edge.to if edge.kind in {"contained-in", "runs-on"}

_falls_short(layer, group) if {
	isolation.below(reached(layer, group), demanded(layer, group))
}

# Tenants beside each other say how far apart they are; a tenant alone with its host has what the resource reached.
_level(_, crossing) := isolation.reached(object.get(crossing.edge.attributes, "level", "")) if {
	crossing.edge.kind == "co-tenant"
}

_level(layer, crossing) := isolation.reached(object.get(
	estate.resources[crossing.edge.from].isolation,
	isolation.layer_of(layer),
	"",
)) if {
	crossing.edge.kind != "co-tenant"
}

# A pool in a cluster, a namespace in a cluster: the outer container tells the whole story.
_repeats(layer, [container, organisations], _) if {
	some outer in _around[container]
	outer_group := _groups_of[layer][[outer, organisations]]
	_falls_short(layer, outer_group)
}

_enclosing[edge.from] contains edge.to if {
	some edge in input.edges
	edge.kind in {"contained-in", "runs-on"}
	edge.to != null
	edge.from in _containers
	edge.to in _containers
}

_around := _enclosing

_containers contains container if {
	some group in _groups
	some [container, _], _ in group
}
