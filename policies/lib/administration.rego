# METADATA
# scope: package
# title: Administration across organisations
# description: >-
#   Edges by which a principal of one organisation administers what another owns. Mappings mark the delegation of a
#   whole subscription, tenant, account, fleet or inventory with the attribute `delegated`.
package cordon.administration

import data.cordon.crossings

# What is granted on these layers is not administration; other rules look at it.
_other_layers := {"backup", "data", "dns", "email", "keys", "logging", "network"}

crossing_ids contains id if {
	some id, crossing in crossings.all
	crossing.edge.kind == "administers"
	crossing.edge.layer != "keys"
}

crossing_ids contains id if {
	some id, crossing in crossings.all
	crossing.edge.kind == "grants"
	not crossing.edge.layer in _other_layers
}

delegated(crossing) if crossing.edge.attributes.delegated == true

# "Contributor of", or "administers" where the descriptor names no role.
verb(crossing) := sprintf("is %s of", [role]) if {
	role := crossing.edge.attributes.role
	is_string(role)
}

verb(crossing) := "administers" if not is_string(object.get(crossing.edge.attributes, "role", null))

# Both kinds of edge, read so that the administrator comes first.
administrator(crossing) := crossing.edge.from if crossing.edge.kind == "administers"

administrator(crossing) := crossing.edge.to if crossing.edge.kind == "grants"

administered(crossing) := crossing.edge.to if crossing.edge.kind == "administers"

administered(crossing) := crossing.edge.from if crossing.edge.kind == "grants"
