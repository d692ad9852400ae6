# METADATA
# scope: package
# title: Restricted workload in a cluster with other tenants
# description: >-
#   Namespaces or workloads of two organisations live in one Kubernetes cluster, and one of them serves a restricted
#   system.
# custom:
#   id: SEP-K8S-001
#   severity: critical
#   layer: kubernetes
#   tolerable: true
#   moreSpecificThan: [SEP-HST-001, SEP-PRM-001]
#   controls:
#     - nist-800-53r5:SC-39
#     - nist-800-53r5:SC-7(20)
#     - nist-800-53r5:SC-7(21)
#     - ncsc-cloud:3
#   rationale: >-
#     Namespaces share the API server, the kubelets, the cluster's DNS and its administrators. Node pools and taints keep
#     containers apart and still leave all of that in common.
#   remediation: >-
#     Move the restricted workload to a cluster in which all tenants are of kinds that the system permits.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
package separation.sep_k8s_001

import data.cordon.estate
import data.cordon.hosting
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

candidates contains candidate if {
	some [container, organisations], group in hosting.shortfalls("kubernetes")
	shared := sharing.candidate(group)
	reached := hosting.reached("kubernetes", group)
	demanded := hosting.demanded("kubernetes", group)
	candidate := object.union(shared, {
		"shortfall": true,
		"resource": container,
		"message": sprintf("cluster %s holds workloads of %s at isolation level '%s', and %s '%s'%s", [
			estate.address(container),
			text.list(organisations),
			reached,
			text.requiring(shared.systems),
			demanded,
			text.because(hosting.notes(group)),
		]),
		"remediation": sprintf("Raise the isolation from '%s' to '%s': %s", [
			reached, demanded,
			"move the restricted workload to a cluster whose tenants are all of kinds that the system permits.",
		]),
	})
}
