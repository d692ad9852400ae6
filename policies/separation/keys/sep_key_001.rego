# METADATA
# scope: package
# title: Key controlled by another organisation
# description: >-
#   Data that serves a restricted system is encrypted with a key that another organisation owns, holds in its vault or
#   administers.
# custom:
#   id: SEP-KEY-001
#   severity: critical
#   layer: keys
#   tolerable: true
#   moreSpecificThan: [SEP-ADM-001, SEP-PRM-001]
#   controls:
#     - nist-800-53r5:SA-9(6)
#     - nist-800-53r5:SC-12(6)
#     - nist-800-53r5:SC-28(3)
#     - iso-27001-2022:8.24
#   rationale: >-
#     Who controls the key controls the data: it can be read, or made unreadable, by somebody whom the owner of the data
#     cannot overrule. A separate disk does not help where the key is shared.
#   remediation: >-
#     Encrypt with a key in a vault of the organisation that owns the data, re-encrypt what the old key protected, and
#     remove the other organisation's access.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
package separation.sep_key_001

import data.cordon.crossings
import data.cordon.estate
import data.cordon.isolation
import data.cordon.sharing
import data.cordon.text

about := rego.metadata.chain()

# However many disks a key protects: it is one key in the wrong hands.
_keys[[crossing.edge.to, crossing.organisations]] contains id if {
	some id, crossing in crossings.restricted
	crossing.edge.kind == "encrypts-with"
}

_keys[[crossing.edge.declaredBy, crossing.organisations]] contains id if {
	some id, crossing in crossings.restricted
	crossing.edge.kind in {"administers", "grants"}
	crossing.edge.layer == "keys"
}

_keys[[container, crossing.organisations]] contains id if {
	some id, crossing in crossings.restricted
	crossing.edge.kind == "co-tenant"
	crossing.edge.layer == "keys"
	container := crossing.edge.attributes.container
	demanded := isolation.required(crossing.systems, "keys", crossing.organisations, "co-tenant")
	isolation.below(isolation.reached(object.get(crossing.edge.attributes, "level", "")), demanded)
}

candidates contains candidate if {
	some group in _keys
	shared := sharing.candidate(group)
	candidate := object.union(shared, {"message": _message(sharing.lead(group), shared.systems)})
}

_message(crossing, systems) := sprintf(
	"%s is encrypted with %s%s",
	[text.named(crossing.edge.from), text.named(crossing.edge.to), text.at_stake(systems)],
) if {
	crossing.edge.kind == "encrypts-with"
}

_message(crossing, systems) := sprintf(
	"%s controls keys of %s%s",
	[text.named(crossing.edge.from), text.named(crossing.edge.to), text.at_stake(systems)],
) if {
	crossing.edge.kind == "administers"
}

_message(crossing, systems) := sprintf(
	"%s grants key access to %s%s",
	[text.named(crossing.edge.from), text.named(crossing.edge.to), text.at_stake(systems)],
) if {
	crossing.edge.kind == "grants"
}

_message(crossing, systems) := sprintf(
	"%s holds keys of %s%s",
	[estate.address(crossing.edge.attributes.container), text.list(crossing.organisations), text.at_stake(systems)],
) if {
	crossing.edge.kind == "co-tenant"
}
