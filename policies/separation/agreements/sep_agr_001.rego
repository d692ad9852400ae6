# METADATA
# scope: package
# title: Hosting without an agreement in force
# description: >-
#   One organisation hosts or operates something for another, and no agreement between the two is in force on the day of
#   the check.
# custom:
#   id: SEP-AGR-001
#   severity: critical
#   layer: governance
#   tolerable: false
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:AC-20(1)
#     - nist-800-53r5:CA-3
#     - cjis-5.9.5:5.1.1.4
#     - dpa-2018:59
#     - iso-27001-2022:5.20
#   rationale: >-
#     Without an agreement nobody has said what is hosted, for how long, and who answers for it. If the host is a
#     processor under Part 3 of the Data Protection Act 2018, section 59(5) requires a written contract.
#   remediation: >-
#     Record the agreement between the two organisations in the register, with its services and dates, or end the
#     hosting.
#   references:
#     - "Wiltshire Council Cabinet, 23 July 2019, item 102"
#     - "Warwickshire PCC statement, 6 October 2021"
package separation.sep_agr_001

import data.cordon.agreements
import data.cordon.dates
import data.cordon.estate
import data.cordon.reliance

about := rego.metadata.chain()

candidates contains candidate if {
	some pair in reliance.pairs
	known := agreements.between(pair)
	not _settled(known)
	[host, owner] := pair
	at_stake := sort(reliance.systems(pair))
	members := sort(reliance.members(pair))
	candidate := {
		"resource": _first(members),
		"address": sprintf("%s hosts %s", [host, owner]),
		"edge": null,
		"edges": [],
		"organisations": sort(pair),
		"systems": at_stake,
		"path": _path(members),
		"members": members,
		"message": sprintf("%s hosts or operates %s for %s, and no agreement between them is in force on %s", [
			host,
			reliance.words(members, reliance.services(pair)),
			owner,
			dates.today,
		]),
	}
}

_settled(known) if {
	some agreement in known
	agreements.in_force(agreement)
}

# What has ended is the business of SEP-AGR-002.
_settled(known) if {
	some agreement in known
	agreements.ended(agreement)
	not agreements.superseded(agreement)
}

_first([]) := null

_first(members) := members[0] if count(members) > 0

_path([]) := []

_path(members) := [edge |
	edge := estate.resources[members[0]].host.edge
	edge != null
] if {
	count(members) > 0
}
