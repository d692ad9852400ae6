# METADATA
# scope: package
# title: Edges that cross ownership
# description: >-
#   Every edge whose ends belong to different organisations, with what the rules ask of it. One pass over the edges;
#   the rules then look at the crossings alone, of which a well-separated estate has few.
package cordon.crossings

import data.cordon.estate
import data.cordon.organisations
import data.cordon.systems

all := {edge.id: crossing |
	some edge in input.edges
	from_owner := estate.owners[edge.from]
	to_owner := estate.owners[edge.to]
	from_owner != to_owner
	parties := sort([from_owner, to_owner])
	at_stake := sort(estate.edge_systems(edge))
	_concerns(parties, at_stake)
	crossing := {
		"id": edge.id,
		"edge": edge,
		"organisations": parties,
		"systems": at_stake,
		"unpermitted": sort(systems.unpermitted(at_stake, parties, edge.kind)),
	}
}

# Crossings that put a restricted system at stake.
restricted := {id: crossing |
	some id, crossing in all
	count(crossing.systems) > 0
}

_concerns(_, at_stake) if count(at_stake) > 0

_concerns(parties, []) if organisations.any_police(parties)
