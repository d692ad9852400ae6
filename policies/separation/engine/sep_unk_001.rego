# METADATA
# scope: package
# title: Cannot be decided from what was read
# description: >-
#   A value that decides about sharing is not known: it is computed when the plan is applied, a variable without a
#   value, or an expression that cannot be resolved.
# custom:
#   id: SEP-UNK-001
#   severity: critical
#   severityElsewhere: medium
#   layer: engine
#   tolerable: false
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:CM-8(3)
#     - nist-800-53r5:CA-9
#   rationale: >-
#     What cannot be seen is not separate. Otherwise the easiest way past a check would be a variable.
#   remediation: >-
#     Give the variable or parameter a value, check what was planned or rendered instead of the sources, or write the
#     literal id.
#   references:
#     - "Salisbury Journal, July 2019"
package separation.sep_unk_001

import data.cordon.estate
import data.cordon.organisations
import data.cordon.remedies
import data.cordon.text
import data.cordon.unseen

about := rego.metadata.chain()

# One finding for each resource that declares such edges, however many there are, and one for each plan that may hide
# blocks: it may in each of its machines.
_declarations[_declared(edge)] contains edge.id if {
	some edge in input.edges
	_undecided(edge)
	_concerns(edge)
}

_declared(edge) := edge.declaredBy if not _hidden(edge)

_declared(edge) := estate.resources[edge.declaredBy].location.path if _hidden(edge)

_hidden(edge) if {
	count(edge.unknown) > 0
	every unknown in edge.unknown {
		unknown.kind == "not-shown"
	}
}

_undecided(edge) if count(edge.unknown) > 0

_undecided(edge) if edge.to == null

candidates contains candidate if {
	some ids in _declarations
	edge := estate.edges[min(ids)]
	declaring := {estate.edges[id].declaredBy | some id in ids}
	first := min(declaring)
	unknowns := {unknown | some id in ids; some unknown in estate.edges[id].unknown}
	at_stake := {system | some id in ids; some system in unseen.edge_systems(estate.edges[id])}
	candidate := {
		"resource": first,
		"edge": edge.id,
		"edges": sort(ids),
		"organisations": sort({owner | some id in ids; owner := estate.owners[estate.edges[id].from]}),
		"systems": sort(at_stake),
		"path": [edge.id],
		"members": sort(declaring),
		"uncertain": true,
		"message": sprintf("%s%s", [_message(edge, unknowns, declaring), text.at_stake(sort(at_stake))]),
		"remediation": remedies.unknown_value(estate.resources[first], unknowns),
	}
}

_message(edge, unknowns, declaring) := sprintf("%s: %s, so nobody can say %s", [
	estate.address(edge.declaredBy),
	_what(unknowns, "its other end"),
	_question(edge),
]) if {
	count(declaring) == 1
}

_message(_, unknowns, declaring) := sprintf(
	"%d resources, such as %s: the plan shows nothing of %s, but it does not show dynamic blocks, so nobody can say what they lead to",
	[count(declaring), estate.address(min(declaring)), text.list(sort(paths))],
) if {
	count(declaring) > 1
	paths := {unknown.path | some unknown in unknowns}
}

# A resource whose tags cannot be known may belong to somebody else than its surroundings suggest.
candidates contains candidate if {
	some resource in input.resources
	count(resource.unknown) > 0
	not estate.is_helper(resource)
	unknowns := {unknown | some unknown in resource.unknown; unseen.hides_owner(resource, unknown)}
	count(unknowns) > 0
	at_stake := unseen.resource_systems(resource)
	candidate := {
		"resource": resource.id,
		"edge": null,
		"edges": [],
		"organisations": [],
		"systems": sort(at_stake),
		"path": [],
		"members": [resource.id],
		"uncertain": true,
		"message": sprintf("%s: %s, so nobody can say who owns it%s", [
			resource.address,
			_what(unknowns, "the whole of it"),
			text.at_stake(sort(at_stake)),
		]),
		"remediation": remedies.unknown_owner(resource, unknowns),
	}
}

_concerns(edge) if count(unseen.edge_systems(edge)) > 0

_concerns(edge) if organisations.any_police({owner |
	some end in [edge.from, edge.to]
	owner := estate.owners[end]
})

# What has no path of its own is named by what it stands for.
_what(unknowns, whole) := text.list(sort({sprintf("%s is unknown (%s)", [_named(unknown.path, whole), unknown.reason]) |
	some unknown in unknowns
})) if {
	count(unknowns) > 0
}

_what(unknowns, _) := "its other end is unknown" if count(unknowns) == 0

_named(path, whole) := whole if path == ""

_named(path, _) := path if path != ""

_question(edge) := sprintf("what it %s", [text.verb(edge.kind)]) if edge.to == null

_question(edge) := sprintf("on what terms it %s %s", [text.verb(edge.kind), estate.address(edge.to)]) if edge.to != null
