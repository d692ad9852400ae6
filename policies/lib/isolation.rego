# METADATA
# scope: package
# title: Isolation levels
# description: >-
#   The levels of isolation between two organisations, weakest first, and the level that restricted systems demand.
#   Levels are policy: the register says which one each system needs on each layer.
package cordon.isolation

import data.cordon.organisations
import data.cordon.systems

levels := ["shared", "logical", "node", "virtual", "cluster", "account", "host", "facility"]

ranks := {level: rank | some rank, level in levels}

# Where the register sets no level for a layer, organisations that a system does not admit must not share an account.
default_level := "account"

# The highest level that the systems demand between the parties. A word that is no level demands the highest there is.
required(systems_at_stake, layer, parties, kind) := levels[max(ranks_demanded)] if {
	ranks_demanded := {rank |
		some system in systems_at_stake
		rank := object.get(ranks, _demanded(system, layer, parties, kind), count(levels) - 1)
	}
	count(ranks_demanded) > 0
}

# A Kubernetes cluster isolates computing: the lattice has no layer of its own for it.
layer_of("kubernetes") := "compute"

layer_of(layer) := layer if layer != "kubernetes"

# A level that is not known counts as none at all.
reached(level) := level if level in levels

reached(level) := "shared" if not level in levels

below(level, demanded) if ranks[level] < ranks[demanded]

_demanded(system, layer, parties, kind) := object.get(systems.by_id, [system, "isolation", layer], default_level) if {
	count(systems.unpermitted({system}, parties, kind)) > 0
}

# Between organisations that the system admits, its `between` level counts.
_demanded(system, _, parties, kind) := level if {
	count(systems.unpermitted({system}, parties, kind)) == 0
	between := object.get(systems.by_id, [system, "between"], {})
	level := _between(between, parties)
}

_between(between, parties) := object.get(between, "police", "shared") if {
	every party in parties {
		organisations.is_police(party)
	}
}

_between(between, parties) := levels[max({ranks[level] | some level in _named(between, parties)} | {0})] if {
	some party in parties
	not organisations.is_police(party)
}

_named(between, parties) := {level |
	some kind in organisations.kinds(parties)
	level := between[kind]
}
