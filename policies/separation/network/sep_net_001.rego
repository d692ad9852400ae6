# METADATA
# scope: package
# title: Private network connection across organisations
# description: >-
#   Networks of two organisations are joined by a peering, a gateway attachment, a private link or a shared subnet, and
#   at least one of them serves a restricted system.
# custom:
#   id: SEP-NET-001
#   severity: critical
#   layer: network
#   tolerable: true
#   moreSpecificThan: [SEP-NET-002, SEP-PRM-001]
#   controls:
#     - nist-800-53r5:SC-7
#     - nist-800-53r5:AC-4
#     - nist-800-53r5:CA-3
#     - iso-27001-2022:8.22
#     - caf-4.0:A4.a.9
#   rationale: >-
#     A private connection carries an attack on one organisation into the other. When the council of the founding story
#     was attacked, the police systems were attacked with it because they used the council's computing resources.
#   remediation: >-
#     Remove the connection, or put the exchange through an interface that both organisations approve and that reaches
#     nothing else. If it has to stay for a time, record an agreement with a transition plan that has it in its
#     baseline.
#   references:
#     - "Wiltshire Council Cabinet, 23 July 2019, item 102"
#     - "Salisbury Journal, July 2019"
package separation.sep_net_001

import data.cordon.crossings
import data.cordon.estate
import data.cordon.isolation
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

# The two halves of a peering join the same ends: they are one link.
_links[ends] contains id if {
	some id, crossing in crossings.restricted
	crossing.edge.kind == "connects-to"
	ends := sort([crossing.edge.from, crossing.edge.to])
}

# A subnet or a gateway lent to another organisation joins it as well as a peering does.
_links[ends] contains id if {
	some id, crossing in crossings.restricted
	crossing.edge.kind == "grants"
	crossing.edge.layer == "network"
	ends := [crossing.edge.declaredBy, crossing.organisations]
}

_links[ends] contains id if {
	some id, crossing in crossings.restricted
	crossing.edge.kind == "co-tenant"
	crossing.edge.layer == "network"
	demanded := isolation.required(crossing.systems, "network", crossing.organisations, "co-tenant")
	isolation.below(isolation.reached(object.get(crossing.edge.attributes, "level", "")), demanded)
	ends := [crossing.edge.attributes.container, crossing.organisations]
}

candidates contains candidate if {
	some group in _links
	shared := sharing.candidate(group)
	candidate := object.union(shared, {"message": _message(sharing.lead(group), shared.systems)})
}

_message(crossing, systems) := sprintf(
	"%s is joined to %s%s",
	[text.named(crossing.edge.from), text.named(crossing.edge.to), text.at_stake(systems)],
) if {
	crossing.edge.kind == "connects-to"
}

_message(crossing, systems) := sprintf(
	"%s is shared with %s%s",
	[text.named(crossing.edge.from), text.named(crossing.edge.to), text.at_stake(systems)],
) if {
	crossing.edge.kind == "grants"
}

_message(crossing, systems) := sprintf(
	"%s holds interfaces of %s%s",
	[estate.address(crossing.edge.attributes.container), text.list(crossing.organisations), text.at_stake(systems)],
) if {
	crossing.edge.kind == "co-tenant"
}
