# METADATA
# scope: package
# title: Unattributed resource
# description: >-
#   No source says which organisation owns a resource: no line of the register, no boundary, no tag, no folder.
# custom:
#   id: SEP-REG-001
#   severity: critical
#   severityElsewhere: high
#   layer: registry
#   tolerable: false
#   moreSpecificThan: [SEP-PRM-001]
#   controls:
#     - nist-800-53r5:CM-8(4)
#     - nist-800-53r5:CM-8(9)
#     - iso-27001-2022:5.9
#   rationale: >-
#     What belongs to nobody can be shared with anybody. Whether sharing is allowed depends on who the parties are, so
#     an unknown party is never a pass.
#   remediation: >-
#     Tag the resource with its organisation, or attribute its account, subscription, cluster or folder in the register.
#   references:
#     - "UKAuthority: Wiltshire Police to end ICT deal"
package separation.sep_reg_001

import data.cordon.estate
import data.cordon.systems
import data.cordon.text
import data.cordon.unattributed

about := rego.metadata.chain()

# One finding for each boundary: one line in the register attributes all of it.
_groups[[_place(resource), count(unattributed.systems_of(id)) > 0]] contains id if {
	some id in unattributed.ids
	resource := estate.resources[id]
	_in_question(resource)
}

_in_question(resource) if resource.platform != "external"

# Whom an end outside the repository belongs to matters only where something restricted leads there.
_in_question(resource) if {
	resource.platform == "external"
	not _is_everybody(resource)
	count(unattributed.systems_of(resource.id)) > 0
}

# Everybody is nobody's. What an organisation opens that the system does not admit is found for that; what one opens that
# it admits is open to whom it does not admit.
_in_question(resource) if {
	_is_everybody(resource)
	some link in unattributed.links[resource.id]
	edge := estate.edges[link]
	at_stake := estate.edge_systems(edge)
	count(at_stake) > 0
	owners := {estate.owners[end] | some end in [edge.from, edge.to]}
	count(systems.unpermitted(at_stake, owners, "contained-in")) == 0
}

_is_everybody(resource) if {
	resource.platform == "external"
	endswith(resource.id, ":*")
}

candidates contains candidate if {
	some [place, restricted], members in _groups
	first := min(members)
	links := {link | some id in members; some link in object.get(unattributed.links, [id], set())}
	at_stake := sort({system | some id in members; some system in unattributed.systems_of(id)})
	candidate := {
		"resource": first,
		"edge": null,
		"edges": sort(links),
		"organisations": [],
		"systems": at_stake,
		"path": _path(first),
		"members": sort(members),
		"uncertain": restricted,
		"message": sprintf("%s%s", [_message(place, members, estate.resources[first]), text.at_stake(at_stake)]),
		"remediation": _remediation(place, estate.resources[first]),
	}
}

# An end that is not in the repository has no line: the edge that leads there has one.
_path(id) := [min(object.get(unattributed.links, [id], set()))] if estate.resources[id].platform == "external"

_path(id) := [] if estate.resources[id].platform != "external"

_place(resource) := resource.id if resource.platform == "external"

_place(resource) := resource.boundary if {
	resource.platform != "external"
	resource.boundary != null
}

_place(resource) := _folder(resource.location.path) if {
	resource.platform != "external"
	resource.boundary == null
}

_folder(path) := concat("/", array.slice(parts, 0, count(parts) - 1)) if {
	parts := split(path, "/")
	count(parts) > 1
}

_folder(path) := "." if not contains(path, "/")

_message(_, members, resource) := sprintf("nothing says who owns %s", [resource.address]) if {
	count(members) == 1
	not _is_everybody(resource)
}

_message(place, _, resource) := sprintf("%s is open to everybody (%s)", [_few(sort(_opened(place))), place]) if {
	_is_everybody(resource)
}

_opened(place) := {estate.address(end) |
	some link in unattributed.links[place]
	some end in {estate.edges[link].from, estate.edges[link].to} - {null, place}
}

_few(addresses) := text.list(addresses) if count(addresses) < 4

_few(addresses) := text.count_of(count(addresses), "resource") if count(addresses) >= 4

_message(place, members, _) := sprintf("nothing says who owns %d resources in %s", [count(members), place]) if {
	count(members) > 1
}

_remediation(place, resource) := sprintf(
	"Add `%s` to the `principals` of an organisation or to `boundaries` in the register.",
	[place],
) if {
	resource.platform == "external"
	not _is_everybody(resource)
}

_remediation(_, resource) := "Name those whom it is meant for instead of `*`." if _is_everybody(resource)

_remediation(place, resource) := sprintf(
	"Tag it with `organisation`, or add `{match: \"%s\", organisation: …}` to `boundaries` in the register.",
	[place],
) if {
	resource.platform != "external"
	resource.boundary != null
}

_remediation(place, resource) := sprintf(
	"Tag it with `organisation`, or add `{glob: \"%s/**\", organisation: …}` to `attribution.paths` in the register.",
	[place],
) if {
	resource.platform != "external"
	resource.boundary == null
}
