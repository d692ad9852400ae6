# METADATA
# scope: package
# title: What an unknown value puts at stake
# description: >-
#   An unknown end may be any resource, and an unknown tag may name any organisation. At stake are therefore the systems
#   of what is known, and where that serves none, all restricted systems of this estate.
package cordon.unseen

import data.cordon.estate

in_sight := {system | some systems in estate.systems; some system in systems}

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

resource_systems(resource) := in_sight if count(resource.systems) == 0

# The unknown value might have named the owner, and what did name one is weaker evidence than a tag.
hides_owner(resource, unknown) if {
	_is_label(unknown.path)
	not _named_by_register(resource)
}

_named_by_register(resource) if resource.owners[0].source == "register"

_label_maps := {"annotations", "custom_attributes", "default_tags", "labels", "tags", "tags_all"}

# All labels are unknown, or the one that names the organisation.
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
