# METADATA
# scope: package
# title: Sharing that no other rule looks at
# description: >-
#   An organisation that a restricted system does not permit has a stake in it over a relation for which the pack has no
#   rule of its own yet: a name, a firewall rule, a directory, a bucket, a sink of logs, a place that delivers.
# custom:
#   id: SEP-COR-002
#   severity: critical
#   severityElsewhere: critical
#   layer: all
#   tolerable: true
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - caf-4.0:B5.b.1
#     - nist-800-53r5:CA-3
#     - nist-800-53r5:SC-32
#   rationale: >-
#     The absence of a rule is no pass. What nobody has judged counts as the worst, until a rule that looks at this kind of
#     sharing says better.
#   remediation: >-
#     Give the resource what it uses from its own organisation, or from one that the system permits, and remove the relation.
#     If it has to stay for a time, record an agreement that names the service, with a transition plan that has it in its
#     baseline.
#   references:
#     - "Wiltshire Council Cabinet, 23 July 2019, item 102"
package separation.sep_cor_002

import data.cordon.crossings
import data.cordon.sharing
import data.cordon.text
import data.cordon.unexplained

about := rego.metadata.chain()

# What one resource declares of one kind between the same two is one sharing, be it a dozen addresses; and so is living in
# one container, with what puts each there.
_sharings[[_subject(crossing), crossing.organisations]] contains id if {
	some id, _ in _systems
	crossing := crossings.restricted[id]
}

_subject(crossing) := _homes[crossing.id] if _homes[crossing.id]

_subject(crossing) := [crossing.edge.declaredBy, crossing.edge.kind] if not _homes[crossing.id]

# The container of those who live together; further out the same neighbours are the same sharing.
_homes[id] := container if {
	some id, container in _containers
	not _nearer[id]
}

_homes[id] := min(containers) if some id, containers in _nearer

# What puts one of them there.
_homes[id] := edge.to if {
	some id, _ in _systems
	edge := crossings.restricted[id].edge
	edge.kind != "co-tenant"
	edge.from in _members_of[edge.to]
}

_containers[id] := edge.attributes.container if {
	some id, _ in _systems
	edge := crossings.restricted[id].edge
	edge.kind == "co-tenant"
}

_members_of[container] contains member if {
	some id, container in _containers
	some member in crossings.restricted[id].edge.attributes.members
}

_nearer[id] contains inner if {
	some id, _ in _containers
	members := {member | some member in crossings.restricted[id].edge.attributes.members}
	some inner in members
	count(members) <= count(_members_of[inner]) + 1
	count(members - (_members_of[inner] | {inner})) == 0
}

# That do not permit the stake, by the edge that it goes by.
_systems[exposure.edge] contains system if {
	some system, exposures in unexplained.by_system
	some exposure in exposures
	exposure.edge != null
}

# What looks at the candidates of all other rules cannot be one of them.
remainders contains candidate if {
	some group in _sharings
	crossing := sharing.lead(group)
	at_stake := sort({system | some id in group; some system in _systems[id]})
	candidate := object.union(sharing.candidate(group), {
		"systems": at_stake,
		"message": sprintf("%s%s", [_what(crossing, group), text.at_stake(at_stake)]),
	})
}

_what(crossing, group) := sprintf("%s %s %s", [
	text.named(crossing.edge.from),
	text.verb(crossing.edge.kind),
	_named(sort({text.named(edge.to) |
		some id in group
		edge := crossings.all[id].edge
		edge.from == crossing.edge.from
	})),
]) if {
	crossing.edge.kind != "co-tenant"
}

_what(crossing, _) := sprintf("%s holds things of %s together, at isolation level '%s'", [
	crossing.edge.attributes.containerAddress,
	text.list(crossing.organisations),
	crossing.edge.attributes.level,
]) if {
	crossing.edge.kind == "co-tenant"
}

# As many as a reader takes in.
_most := 3

_named(ends) := text.list(ends) if count(ends) <= _most

_named(ends) := text.list(array.concat(array.slice(ends, 0, _most), [sprintf("%d more", [count(ends) - _most])])) if {
	count(ends) > _most
}
