# METADATA
# scope: package
# title: Candidates from crossings
# description: >-
#   Several edges may be one sharing: the two halves of a peering, the virtual machines of two organisations on one
#   cluster. A rule collects the ids of such edges into a group and makes one candidate of it here.
package cordon.sharing

import data.cordon.crossings

# The edge that stands for the group: what says that two live together before what says where each lives, then the one
# with the lowest id, so that it is the same in every run.
lead(group) := crossings.all[id] if {
	[_, id] := min({[crossings.all[member].edge.kind != "co-tenant", member] | some member in group})
}

# What all candidates of a sharing have in common; the rule adds message and remediation.
candidate(group) := {
	"resource": _resource(first.edge),
	"edge": first.id,
	"edges": sort(group),
	"organisations": first.organisations,
	"systems": sort(group_systems(group)),
	"path": [first.id],
	"members": sort(_members(group)),
} if {
	first := lead(group)
}

group_systems(group) := {system |
	some id in group
	some system in crossings.all[id].systems
}

# Parties that at least one of the systems at stake does not admit by these edges.
unpermitted(group) := {party |
	some id in group
	some party in crossings.all[id].unpermitted
}

# A candidate is about the resource that declares the edge, and about the container where two merely live together.
_resource(edge) := edge.attributes.container if edge.kind == "co-tenant"

_resource(edge) := edge.declaredBy if edge.kind != "co-tenant"

_members(group) := {id |
	some edge_id in group
	edge := crossings.all[edge_id].edge
	some id in _edge_members(edge)
}

_edge_members(edge) := {edge.from, edge.to, edge.declaredBy} if edge.kind != "co-tenant"

_edge_members(edge) := {id | some id in edge.attributes.members} | {edge.attributes.container} if {
	edge.kind == "co-tenant"
}
