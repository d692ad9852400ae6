# METADATA
# scope: package
# title: Delegated administration of a whole subscription or tenant
# description: >-
#   A subscription, tenant, account, fleet or inventory of one organisation is delegated to the directory of another, so
#   that the other decides who administers everything in it.
# custom:
#   id: SEP-ADM-002
#   severity: critical
#   layer: management
#   tolerable: true
#   moreSpecificThan: [SEP-ADM-001, SEP-NET-002, SEP-PRM-001]
#   controls:
#     - caf-4.0:B5.b.1
#     - nist-800-53r5:SC-2
#     - nist-800-53r5:SC-7(15)
#     - nist-800-53r5:MA-4
#   rationale: >-
#     With a delegation, membership of a group in another organisation's directory is enough to administer whatever the
#     container holds now or later. The owner neither sees nor approves the individual administrator.
#   remediation: >-
#     Remove the delegation and give named roles on single resources to the owner's own groups. Where the other
#     organisation runs a service for a time, record an agreement that names it, with a transition plan.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
package separation.sep_adm_002

import data.cordon.administration
import data.cordon.crossings
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

_delegations[[crossing.edge.declaredBy, crossing.organisations]] contains id if {
	some id in administration.crossing_ids
	crossing := crossings.all[id]
	administration.delegated(crossing)
}

candidates contains candidate if {
	some group in _delegations
	shared := sharing.candidate(group)
	crossing := sharing.lead(group)
	candidate := object.union(shared, {"message": sprintf("%s is delegated to %s as a whole%s", [
		text.named(administration.administered(crossing)),
		text.named(administration.administrator(crossing)),
		text.at_stake(shared.systems),
	])})
}
