# METADATA
# scope: package
# title: The baseline
# description: >-
#   What was shared when the ratchet was set. A sharing is in the baseline with the members that it had then; a new
#   member of an old finding is new sharing.
package cordon.baseline

default findings := []

findings := data.baseline.findings

# By edge where there is one, else by rule and resource: an edge is the same sharing under whichever rule.
_members[_key(finding.rule, finding.resource, finding.edge)] contains member if {
	some finding in findings
	some member in finding.members
}

# Taken as a whole, so that stock OPA reads the baseline once.
_known := _members

has(candidate) if {
	known := _known[_key(candidate.rule, candidate.resource, candidate.edge)]
	every member in candidate.members {
		member in known
	}
}

_key(_, _, edge) := edge if edge != null

_key(rule, resource, null) := [rule, resource]
