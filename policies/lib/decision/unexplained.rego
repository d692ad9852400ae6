# METADATA
# scope: package
# title: What no other rule speaks of
# description: >-
#   Stakes of organisations that a restricted system does not permit, set against what the rules found that look at a kind
#   of sharing: the edges of their candidates, and what these stand for.
package cordon.unexplained

import data.cordon.candidates
import data.cordon.estate

by_system[system] contains exposure if {
	some system, exposures in data.separation.sep_cor_001.exposures
	some exposure in exposures
	not _accounted(exposure)
}

_edges := {edge | some candidate in candidates.specific; some edge in candidate.edges}

_members := {member | some candidate in candidates.specific; some member in candidate.members}

_accounted(exposure) if exposure.edge in _edges

_accounted(exposure) if {
	exposure.edge == null
	exposure.resource in _members
}

# Neighbours that a candidate names are the same sharing, seen further out.
_accounted(exposure) if {
	exposure.by == "co-tenant"
	protected := {member |
		some member in estate.edges[exposure.edge].attributes.members
		estate.owner(member) != exposure.organisation
	}
	every member in protected {
		member in _members
	}
}

# So is being in a container where a candidate names what lives together.
_accounted(exposure) if {
	edge := estate.edges[exposure.edge]
	edge.kind in {"contained-in", "runs-on"}
	[edge.to, edge.from] in _neighbours
}

# So is a host whose owner a candidate names as the resource's host already.
_accounted(exposure) if {
	exposure.by in _housing
	[exposure.resource, exposure.organisation] in _housed
}

_neighbours := {[edge.attributes.container, member] |
	some id in _edges
	edge := estate.edges[id]
	edge.kind == "co-tenant"
	some member in edge.attributes.members
}

_housing := {"contained-in", "host", "runs-on"}

_housed := {[edge.from, estate.owner(edge.to)] |
	some id in _edges
	edge := estate.edges[id]
	edge.kind in _housing
}
