# METADATA
# scope: package
# title: The rules of the pack
# description: >-
#   Every package under `separation` that says what it is about is a rule. Nothing lists them a second time.
package cordon.rules

import data.cordon.settings

# Package name and METADATA of each rule, by the rule's id.
all[id] := rule if {
	some name
	chain := data.separation[name].about
	some link in chain
	link.annotations.scope == "package"
	id := link.annotations.custom.id
	rule := {"package": name, "title": link.annotations.title, "custom": link.annotations.custom}
}

enabled[id] := rule if {
	some id, rule in all
	not id in settings.disabled
}

# Rules that yield to the given one where both look at the same edge.
yielding(id) := {other | some other in all[id].custom.moreSpecificThan}

tolerable(id) if all[id].custom.tolerable == true
