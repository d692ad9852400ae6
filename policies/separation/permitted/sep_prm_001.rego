# METADATA
# scope: package
# title: Sharing under a standing permission
# description: >-
#   A sharing for which the register has a standing permission. Where the conditions of the permission hold, it is
#   listed as permitted, so that nobody reads separation as "nothing may connect"; where one does not hold, it is a
#   finding that names the condition.
# custom:
#   id: SEP-PRM-001
#   severity: medium
#   severityElsewhere: medium
#   layer: all
#   tolerable: true
#   moreSpecificThan: []
#   controls:
#     - nist-800-53r5:CA-3
#     - nist-800-53r5:AC-20(1)
#   rationale: >-
#     Separation was never meant to end all sharing: guest wifi was expected to go on, and national monitoring is
#     wanted. Such sharing stands for as long as its conditions do.
#   remediation: >-
#     Restore the condition that does not hold, or remove the sharing.
#   references:
#     - "Salisbury Journal, July 2019"
package separation.sep_prm_001

import data.cordon.crossings
import data.cordon.permissions
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

_sharings[[crossing.edge.declaredBy, crossing.organisations]] contains id if {
	count(permissions.entries) > 0
	some id, crossing in crossings.all
	count(permissions.matching({id})) > 0
}

candidates contains candidate if {
	some group in _sharings
	crossing := sharing.lead(group)
	candidate := object.union(sharing.candidate(group), {"message": sprintf("%s %s %s", [
		text.named(crossing.edge.from),
		text.verb(crossing.edge.kind),
		text.named(crossing.edge.to),
	])})
}
