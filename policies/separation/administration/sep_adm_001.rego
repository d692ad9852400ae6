# METADATA
# scope: package
# title: Cross-organisation administration
# description: >-
#   A user, group or service of one organisation holds administrative rights over a resource of another.
# custom:
#   id: SEP-ADM-001
#   severity: critical
#   layer: management
#   tolerable: true
#   moreSpecificThan: [SEP-NET-002, SEP-PRM-001]
#   controls:
#     - caf-4.0:B2.c.2
#     - caf-4.0:B5.b.1
#     - nist-800-53r5:AC-6(5)
#     - nist-800-53r5:MA-4
#     - nist-800-53r5:PS-7
#     - ncsc-cloud:9
#     - ncsc-cloud:12
#   rationale: >-
#     Who administers a resource can undo every other separation of it. A restricted system needs independent user
#     administration; a service desk of another organisation is an administrator like any other.
#   remediation: >-
#     Give the role to a group of the owning organisation and remove this assignment. Where the other organisation has
#     to keep it for a time, record an agreement that names the service, with a transition plan.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
package separation.sep_adm_001

import data.cordon.administration
import data.cordon.crossings
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

# One assignment may name several principals of the same organisation: one finding.
_assignments[[crossing.edge.declaredBy, crossing.organisations]] contains id if {
	some id in administration.crossing_ids
	crossing := crossings.all[id]
	not administration.delegated(crossing)
}

candidates contains candidate if {
	some group in _assignments
	shared := sharing.candidate(group)
	crossing := sharing.lead(group)
	candidate := object.union(shared, {"message": sprintf("%s %s %s%s", [
		text.named(administration.administrator(crossing)),
		administration.verb(crossing),
		text.named(administration.administered(crossing)),
		text.at_stake(shared.systems),
	])})
}
