# METADATA
# scope: package
# title: Words for messages
# description: Lists, names and counts as messages write them.
package cordon.text

import data.cordon.estate

list([]) := "none"

list(words) := words[0] if count(words) == 1

list(words) := sprintf("%s and %s", [concat(", ", array.slice(words, 0, last)), words[last]]) if {
	last := count(words) - 1
	last > 0
}

# `azurerm_virtual_network.hub (downland-council)`
named(id) := sprintf("%s (%s)", [estate.address(id), estate.owner(id)])

# The kind of an edge as a verb of the resource that it starts from.
verb(kind) := object.get(
	{
		"admits": "admits traffic from",
		"co-tenant": "lives beside",
		"contained-in": "is contained in",
		"delivered-by": "is delivered by",
		"encrypts-with": "is encrypted with",
		"fronted-by": "is fronted by",
		"grants": "grants rights to",
		"monitored-by": "is monitored by",
		"relays-mail-for": "relays mail for",
	},
	kind,
	replace(kind, "-", " "),
)

count_of(1, noun) := sprintf("1 %s", [noun])

count_of(number, noun) := sprintf("%d %ss", [number, noun]) if number != 1

# " (host rule pin_police is not mandatory)", or nothing.
because([]) := ""

because(notes) := sprintf(" (%s)", [list(notes)]) if count(notes) > 0

# "; at stake: ident1 and pnc", or nothing.
at_stake([]) := ""

at_stake(systems) := sprintf("; at stake: %s", [list(systems)]) if count(systems) > 0

# "pnc requires", "ident1 and pnc require"
requiring(systems) := sprintf("%s requires", [list(systems)]) if count(systems) == 1

requiring(systems) := sprintf("%s require", [list(systems)]) if count(systems) != 1
