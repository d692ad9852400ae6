# METADATA
# scope: package
# title: Findings
# description: >-
#   One edge, one finding: of all that the rules say about an edge, the worst outcome wins, then the most specific rule,
#   and the other rules are named beside it.
package cordon.findings

import data.cordon.candidates
import data.cordon.custom
import data.cordon.estate
import data.cordon.outcome
import data.cordon.paths
import data.cordon.rules
import data.cordon.severity

_decided contains decided if {
	some candidate in candidates.all
	decided := object.union(candidate, outcome.of(candidate))
}

_by_subject[_subject(decided)] contains decided if some decided in _decided

# Findings without an edge stand for themselves.
_subject(decided) := decided.edge if decided.edge != null

_subject(decided) := [decided.rule, decided.resource, decided.message] if decided.edge == null

# Of one subject: what wins, with all systems and members of the others, so that no verdict loses sight of them.
_winners contains winner if {
	some group in _by_subject
	first := min({_order(decided, group) | some decided in group})
	decided := first[count(first) - 1]
	winner := object.union(decided, {
		"systems": sort({system | some other in group; some system in other.systems}),
		"members": sort({member | some other in group; some member in other.members}),
		"edges": sort({edge | some other in group; some edge in other.edges}),
		"alsoBreaks": sort({other.rule | some other in group} - {decided.rule}),
	})
}

_order(decided, group) := [
	outcome.ranks[decided.outcome],
	count({other | some other in group; decided.rule in rules.yielding(other.rule)}),
	severity.ranks[decided.severity],
	decided.rule,
	decided,
]

# Edges and members that the findings account for; the verdicts look for stakes that none of them does.
accounted_edges := {edge | some winner in _winners; some edge in winner.edges}

accounted_members := {member | some winner in _winners; some member in winner.members}

# Worst first, then by rule and place: the same in every run.
all := [finding |
	some ordered in sort([_ordered(finding) | some finding in _findings])
	finding := ordered[count(ordered) - 1]
]

_ordered(finding) := [
	outcome.ranks[finding.outcome],
	severity.ranks[finding.severity],
	finding.rule,
	finding.address,
	finding,
]

_findings contains _finding(winner) if some winner in _winners

_findings contains finding if some finding in custom.findings

_finding(winner) := {
	"rule": winner.rule,
	"title": rules.all[winner.rule].title,
	"severity": winner.severity,
	"outcome": winner.outcome,
	"resource": winner.resource,
	"address": object.get(winner, "address", estate.address(winner.resource)),
	"edge": winner.edge,
	"location": _location(winner),
	"organisations": winner.organisations,
	"systems": winner.systems,
	"path": winner.path,
	"steps": paths.steps(winner.path),
	"members": winner.members,
	"message": winner.message,
	"remediation": object.get(winner, "remediation", rules.all[winner.rule].custom.remediation),
	"controls": rules.all[winner.rule].custom.controls,
	"agreement": winner.agreement,
	"exemption": winner.exemption,
	"permitted": winner.permitted,
	"reason": winner.reason,
	"until": winner.until,
	"alsoBreaks": winner.alsoBreaks,
}

# None for what the register says: whoever relies on an agreement is not where it is mended.
_location(winner) := null if {
	winner.resource == null
	winner.edge == null
}

# The resource's own place; for an end outside the repository, the place of the edge that leads there before the place
# where somebody first mentioned it.
_location(winner) := _first(_places(winner)) if [winner.resource, winner.edge] != [null, null]

_first([]) := null

_first(places) := places[0] if count(places) > 0

_places(winner) := [place |
	some places in [_own_places(winner), _edge_places(winner), _member_places(winner)]
	some place in places
	place != null
]

_own_places(winner) := [resource.location |
	resource := estate.resources[winner.resource]
	resource.platform != "external"
]

_edge_places(winner) := [estate.edges[edge].location | some edge in winner.path]

_member_places(winner) := [estate.resources[member].location | some member in winner.members]
