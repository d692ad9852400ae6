# METADATA
# scope: package
# title: Conflicting attribution
# description: >-
#   Two sources that both name the resource itself give different owners.
# custom:
#   id: SEP-REG-002
#   severity: high
#   severityElsewhere: high
#   layer: registry
#   tolerable: false
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:CM-8(4)
#     - nist-800-53r5:CM-8(9)
#   rationale: >-
#     A component that belongs to two inventories is looked after by nobody, and every verdict about it depends on which
#     source is believed. An owner that differs from the host is no conflict; that is sharing.
#   remediation: >-
#     Correct the source that is wrong: the tag, the path rule, or the line of the register.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
package separation.sep_reg_002

import data.cordon.estate
import data.cordon.text

about := rego.metadata.chain()

candidates contains candidate if {
	some resource in input.resources
	count(resource.owners) > 1
	claims := [claim | some claim in resource.owners; claim.direct]
	organisations := {claim.organisation | some claim in claims}
	count(organisations) > 1
	candidate := {
		"resource": resource.id,
		"edge": null,
		"edges": [],
		"organisations": sort(organisations),
		"systems": sort(estate.systems_of(resource.id)),
		"path": [],
		"members": [resource.id],
		"uncertain": count(resource.systems) > 0,
		"message": sprintf("%s is claimed by %s: %s", [
			resource.address,
			text.list(sort(organisations)),
			concat("; ", [claim.evidence | some claim in claims]),
		]),
	}
}
