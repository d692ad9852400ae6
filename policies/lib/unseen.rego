# METADATA
# scope: package
# title: What an unknown value puts at stake
# description: >-
#   An unknown end may be any resource in sight, and an unknown tag may name any organisation. Where what is known serves
#   no restricted system, at stake is therefore every system in sight, and with an unknown owner every one of the
#   register: the only resource that serves one may be the very one whose owner is unknown.
package cordon.unseen

import data.cordon.estate
import data.cordon.systems

in_sight := {system | some served in estate.systems; some system in served}

all_systems := {system | some system in object.keys(systems.by_id)}

edge_systems(edge) := estate.edge_systems(edge) if count(estate.edge_systems(edge)) > 0

edge_systems(edge) := set() if {
	count(estate.edge_systems(edge)) == 0
	edge.to != null
}

edge_systems(edge) := in_sight if {
	count(estate.edge_systems(edge)) == 0
	edge.to == null
}

resource_systems(resource) := estate.systems_of(resource.id) if count(resource.systems) > 0

resource_systems(resource) := all_systems if count(resource.systems) == 0

# The unknown value might have named the owner, and what did name one is weaker evidence than a tag.
hides_owner(resource, unknown) if {
	_is_label(unknown.path)
	not _named(resource, unknown)
}

_named(resource, _) if resource.owners[0].source == "register"

# A map may be known in part: the tag that is asked first is in it, whatever else is.
_named(resource, unknown) if {
	resource.owners[0].source == "tag"
	some map in _stronger(unknown.path)
	data.register.attribution.tags.organisation[0] in object.keys(resource.attributes[map])
}

# The maps whose tags hold whatever the unknown one has.
_stronger(path) := {path} if path in {"tags", "labels"}

_stronger(path) := {"tags", "labels"} if regex.match(`^default_(tags|labels)\b`, path)

_label_maps := {
	"annotations",
	"custom_attributes",
	"default_labels",
	"default_tags",
	"labels",
	"metadata",
	"tags",
	"tags_all",
}

# The resource as a whole is unknown, or all its labels are, or the one that names the organisation.
_is_label("") := true

_is_label(path) if _last(path) in _label_maps

_is_label(path) if {
	some map in _label_maps
	contains(sprintf(".%s", [path]), sprintf(".%s.", [map]))
	_last(path) in _owner_keys
}

_last(path) := segments[count(segments) - 1] if {
	segments := regex.split(`[.\[\]"]+`, trim_right(path, `]"`))
}

_owner_keys := {"organisation", "owner"} | {key | some key in data.register.attribution.tags.organisation}
