# METADATA
# scope: package
# title: Paths in words
# description: >-
#   Turns a list of edge ids into steps that a reader can follow. An edge may be walked against its direction: a
#   network peering joins both ends, whichever side declares it.
package cordon.paths

import data.cordon.estate

# The word for walking an edge from its `to` to its `from`.
inverse := {
	"administers": "administered-by",
	"admits": "admitted-by",
	"backs-up-to": "holds-backups-of",
	"contained-in": "contains",
	"delivered-by": "delivers",
	"encrypts-with": "encrypts",
	"fronted-by": "fronts",
	"grants": "granted-by",
	"logs-to": "receives-logs-of",
	"monitored-by": "monitors",
	"relays-mail-for": "mail-relayed-by",
	"resolves-via": "resolves-for",
	"runs-on": "runs",
	"stores-in": "stores",
}

# First the place where the path starts, then one step for each edge.
steps([]) := []

steps(path) := array.concat([_place(_walk(path, 0).start)], [step |
	some index, _ in path
	walk := _walk(path, index)
	step := sprintf("%s %s", [walk.word, _place(walk.goal)])
]) if {
	count(path) > 0
}

_walk(path, index) := {"start": edge.from, "goal": edge.to, "word": edge.kind} if {
	edge := estate.edges[path[index]]
	not _backwards(path, index)
}

_walk(path, index) := {"start": edge.to, "goal": edge.from, "word": object.get(inverse, edge.kind, edge.kind)} if {
	edge := estate.edges[path[index]]
	_backwards(path, index)
}

# The first edge is walked so that it leads to the second; every other one so that it leaves the one before.
_backwards(path, 0) if {
	first := estate.edges[path[0]]
	next := estate.edges[path[1]]
	not first.to in {next.from, next.to}
	first.from in {next.from, next.to}
}

_backwards(path, index) if {
	index > 0
	edge := estate.edges[path[index]]
	before := estate.edges[path[index - 1]]
	not edge.from in {before.from, before.to}
	edge.to in {before.from, before.to}
}

_place(null) := "an unknown end"

_place(id) := sprintf("%s: %s", [estate.owner(id), estate.address(id)]) if id != null
