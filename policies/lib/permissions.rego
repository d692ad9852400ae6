# METADATA
# scope: package
# title: Standing permissions
# description: >-
#   Which permitted sharing of the register a sharing falls under, and which of its conditions do not hold. A condition
#   that cannot be evaluated from descriptors does not hold.
package cordon.permissions

import data.cordon.administration
import data.cordon.crossings
import data.cordon.estate
import data.cordon.organisations

default entries := []

entries := data.register.permittedSharing

# Entries that admit every edge of the group.
matching(group) := {entry |
	some entry in entries
	every id in group {
		_matches(entry, crossings.all[id])
	}
}

# The first entry whose conditions all hold.
granting(group) := min({entry.id |
	some entry in matching(group)
	count(unmet(entry, group)) == 0
})

unmet(entry, group) := {condition |
	some condition in object.get(entry, "conditions", [])
	some id in group
	not _holds(condition, crossings.all[id])
}

_matches(entry, crossing) if {
	_between(entry.between, crossing.organisations)
	_listed(object.get(entry, "layers", []), crossing.edge.layer)
	_listed(object.get(entry, "edges", []), crossing.edge.kind)
}

_between(between, parties) if {
	count(object.get(between, "organisations", [])) > 0
	every party in parties {
		party in between.organisations
	}
}

# Both kinds take part: two forces do not fall under a permission between forces and councils.
_between(between, parties) if {
	kinds := object.get(between, "kinds", [])
	count(kinds) > 0
	[first, second] := parties
	organisations.kind(first) in kinds
	organisations.kind(second) in kinds
	_both(kinds, organisations.kinds(parties))
}

_both(kinds, _) if count(kinds) == 1

_both(kinds, present) if {
	count(kinds) > 1
	count(present) > 1
}

# A permission without a list covers all layers, or all kinds of edge.
_listed(words, _) if count(words) == 0

_listed(words, word) if word in words

_holds("no-restricted-reachability", crossing) if {
	count(crossing.systems) == 0
	not crossing.id in _reaching
}

_holds("no-admin-path", crossing) if not _administers(crossing)

_holds("read-only-on-source", crossing) if {
	crossing.edge.kind in {"logs-to", "monitored-by"}
	not object.get(crossing.edge.attributes, "access", "read") in {"admin", "read-write", "write"}
}

# Wireless: a network of its own name, from which one gets to the internet alone, and whose people the organisation at
# home vouches for.
_holds("separate-ssid", crossing) if is_string(crossing.edge.attributes.ssid)

_holds("internet-breakout-only", crossing) if crossing.edge.attributes.internetBreakout == true

_holds("home-authentication", crossing) if {
	crossing.edge.kind == "trusts"
	crossing.edge.layer == "edge"
}

_reaching := {hop | some way in input.reach; some hop in way.hops}

# The organisation at the far end administers something of the organisation at this end.
_administers(crossing) if {
	some id in administration.crossing_ids
	path := crossings.all[id]
	estate.owner(administration.administrator(path)) == estate.owner(crossing.edge.to)
	estate.owner(administration.administered(path)) == estate.owner(crossing.edge.from)
}
