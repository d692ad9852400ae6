# METADATA
# scope: package
# title: Candidates of all rules
# description: What the rules found before anything is applied to it, each with the rule that found it.
package cordon.candidates

import data.cordon.estate
import data.cordon.rules

all contains candidate if {
	some id, rule in rules.enabled
	some found in data.separation[rule["package"]].candidates
	candidate := object.union({"rule": id, "kind": _kind(found)}, found)
}

# The kind of the edge decides as what an organisation takes part: tenant, host, monitor, operator.
_kind(found) := object.get(estate.edges, [found.edge, "kind"], "")
