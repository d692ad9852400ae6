# METADATA
# scope: package
# title: Restricted systems of the register
# description: Which kinds of organisation each restricted system admits, and as what.
package cordon.systems

import data.cordon.organisations

by_id := {system.id: system | some system in data.register.restrictedSystems}

# Kinds that may watch without being tenants.
monitor_edges := {"logs-to", "monitored-by"}

# Kinds of edge by which one organisation houses another's resources.
host_edges := {"contained-in", "runs-on"}

admin_edges := {"administers", "grants"}

permits(system, organisation) if {
	organisations.kind(organisation) in object.get(by_id, [system, "permittedTenantKinds"], [])
}

# Some systems may be operated by fewer kinds than may be their tenants.
permits_edge(system, organisation, kind) if {
	not kind in admin_edges
	permits(system, organisation)
}

permits_edge(system, organisation, kind) if {
	kind in admin_edges
	permits(system, organisation)
	operators := object.get(by_id, [system, "operatedOnlyBy"], [])
	_may_operate(operators, organisation)
}

permits_edge(system, organisation, kind) if {
	kind in monitor_edges
	organisations.kind(organisation) in object.get(by_id, [system, "permittedMonitorKinds"], [])
}

permits_edge(system, organisation, kind) if {
	kind in host_edges
	organisations.kind(organisation) in object.get(by_id, [system, "permittedHostKinds"], [])
}

# Those of the organisations that at least one of the systems does not admit by an edge of this kind.
unpermitted(systems, parties, kind) := {party |
	some party in parties
	some system in systems
	not permits_edge(system, party, kind)
}

_may_operate(operators, _) if count(operators) == 0

_may_operate(operators, organisation) if organisations.kind(organisation) in operators
