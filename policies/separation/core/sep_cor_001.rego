# METADATA
# scope: package
# title: Restricted system with a tenant that it does not permit
# description: >-
#   The verdict of a restricted system: every organisation with a stake in anything that the system depends on is of a
#   kind that the system permits. This is the default of this pack, drawn from a public council paper of 2019. It is no
#   Code of Connection; the accreditor decides.
# custom:
#   id: SEP-COR-001
#   severity: critical
#   layer: all
#   tolerable: true
#   verdict: true
#   moreSpecificThan: []
#   controls:
#     - caf-4.0:B5.b.1
#     - ncsc-cloud:3
#     - nist-800-53r5:SC-32
#     - nist-800-53r5:SC-7(21)
#   rationale: >-
#     A force that has to show that it meets the requirements for national systems cannot share infrastructure with an
#     organisation outside policing. What counts is who the other tenants are, not that there are others.
#   remediation: >-
#     Resolve the findings that name the system. Where no finding explains the tenancy, attribute or move the resource
#     that the verdict names.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
#     - "Wiltshire Council Cabinet, 23 July 2019, item 102"
package separation.sep_cor_001

import data.cordon.crossings
import data.cordon.estate
import data.cordon.isolation
import data.cordon.systems

about := rego.metadata.chain()

# Every stake of an organisation that a system does not permit, by system. The verdict sets aside those that a finding
# explains; what is left fails the system by itself.
exposures[system] contains exposure if {
	some id, served in estate.systems
	some tenant in estate.resources[id].tenants
	_counts(id, tenant)
	some system in served
	not systems.permits_edge(system, tenant.organisation, _kind(tenant))
	exposure := {"organisation": tenant.organisation, "resource": id, "edge": tenant.edge, "by": tenant.by}
}

# What carries the system to something of another organisation, houses both, or stands between the two is a stake of that
# organisation.
exposures[system] contains exposure if {
	some id, crossing in crossings.restricted
	_joins(crossing)
	some system in crossing.systems
	some organisation in crossing.unpermitted
	not systems.permits_edge(system, organisation, crossing.edge.kind)
	exposure := {
		"organisation": organisation,
		"resource": crossing.edge.from,
		"edge": id,
		"by": crossing.edge.kind,
	}
}

# Edges by which a resource uses another and its systems spread to it.
_uses := {"backs-up-to", "contained-in", "encrypts-with", "fronted-by", "runs-on", "stores-in"}

# Whoever merely owns what somebody else's system spread to is judged by the edge over which it spread, and who lives
# beside it by the isolation between the two.
_counts(id, tenant) if {
	tenant.by != "co-tenant"
	not _inherited(id, tenant.organisation)
	not _within_own(tenant)
}

_inherited(id, organisation) if {
	id in _used
	estate.owners[id] == organisation
}

# What lies in a container of its own owner is hosted by whoever hosts that container.
_within_own(tenant) if {
	tenant.by == "host"
	edge := estate.edges[tenant.edge]
	estate.owners[edge.from] == estate.owners[edge.to]
}

_used := {edge.to |
	some edge in input.edges
	edge.kind in _uses
	estate.systems[edge.from]
}

_joins(crossing) if {
	crossing.edge.kind in _uses
	count(estate.systems_of(crossing.edge.from)) > 0
}

_joins(crossing) if {
	crossing.edge.kind == "co-tenant"
	layer := isolation.layer_of(crossing.edge.layer)
	demanded := isolation.required(crossing.systems, layer, crossing.organisations, "co-tenant")
	isolation.below(isolation.reached(object.get(crossing.edge.attributes, "level", "")), demanded)
}

# Whom the system lets in and whose supplies it takes has a hand in it; what lets the system in, or takes its supplies, has none.
_joins(crossing) if {
	crossing.edge.kind in _takes
	estate.systems[crossing.edge.from]
}

# Links, names and mail tell each side of the other.
_joins(crossing) if crossing.edge.kind in _either_way

_takes := {"admits", "delivered-by"}

_either_way := {"connects-to", "relays-mail-for", "resolves-via"}

# A tenant without an edge is an owner, or is named by the register.
_kind(tenant) := estate.edges[tenant.edge].kind if tenant.edge != null

_kind(tenant) := tenant.by if tenant.edge == null
