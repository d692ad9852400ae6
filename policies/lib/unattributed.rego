# METADATA
# scope: package
# title: What nobody owns
# description: >-
#   Resources without any evidence of an owner: those of the repository, and ends outside it that a restricted resource
#   leads to.
package cordon.unattributed

import data.cordon.estate

ids := {resource.id |
	some resource in input.resources
	count(resource.owners) == 0
	not estate.is_helper(resource)
}

# Restricted systems that an unowned resource serves itself or is linked to by an edge.
systems[id] contains system if {
	some id in ids
	some system in estate.systems_of(id)
}

systems[id] contains system if {
	some id, touching in links
	some edge_id in touching
	some system in estate.edge_systems(estate.edges[edge_id])
}

# Edges that lead to something unowned.
links[end] contains edge.id if {
	some edge in input.edges
	some end in [edge.from, edge.to]
	end in ids
}

systems_of(id) := object.get(systems, [id], set())
