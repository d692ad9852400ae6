# METADATA
# scope: package
# title: Candidates of all rules
# description: >-
#   What the rules found before anything is applied to it, each with the rule that found it. Most rules look at a kind of
#   sharing and say `candidates`; what none of them speaks of is left to a rule that says `remainders`.
package cordon.candidates

import data.cordon.estate
import data.cordon.rules

all contains candidate if some candidate in specific

all contains candidate if {
	some id, rule in rules.enabled
	some found in data.separation[rule["package"]].remainders
	candidate := object.union({"rule": id, "kind": _kind(found)}, found)
}

# Of the rules that look at a kind of sharing.
specific contains candidate if {
	some id, rule in rules.enabled
	some found in data.separation[rule["package"]].candidates
	candidate := object.union({"rule": id, "kind": _kind(found)}, found)
}

# The kind of the edge decides as what an organisation takes part: tenant, host, monitor, operator.
_kind(found) := object.get(estate.edges, [found.edge, "kind"], "")
