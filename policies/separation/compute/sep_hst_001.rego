# METADATA
# scope: package
# title: Shared hypervisor or host pool
# description: >-
#   Machines of two organisations run on one host, cluster, pool or plan, and what isolates them there is less than the
#   restricted system demands.
# custom:
#   id: SEP-HST-001
#   severity: critical
#   layer: compute
#   tolerable: true
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:SC-4
#     - nist-800-53r5:SC-32
#     - nist-800-53r5:SC-39(1)
#     - ncsc-cloud:3
#   rationale: >-
#     A hypervisor separates better than software above it, and still its administrators, its failures and its
#     vulnerabilities are common to all tenants. A rule that only prefers a host isolates nothing when that host is busy.
#   remediation: >-
#     Move the machines to hosts that only permitted organisations use, with a mandatory placement rule or a cluster of
#     their own.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
#     - "Salisbury Journal, July 2019"
package separation.sep_hst_001

import data.cordon.estate
import data.cordon.hosting
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

candidates contains candidate if {
	some [container, organisations], group in hosting.shortfalls("compute")
	shared := sharing.candidate(group)
	reached := hosting.reached("compute", group)
	demanded := hosting.demanded("compute", group)
	candidate := object.union(shared, {
		"shortfall": true,
		"resource": container,
		"message": sprintf("%s runs machines of %s at isolation level '%s', and %s '%s'%s", [
			estate.address(container),
			text.list(organisations),
			reached,
			text.requiring(shared.systems),
			demanded,
			text.because(hosting.notes(group)),
		]),
		"remediation": sprintf("Raise the isolation from '%s' to '%s': %s", [
			reached, demanded,
			"give the machines hosts that only permitted organisations use, by a mandatory placement rule or a cluster of their own.",
		]),
	})
}
