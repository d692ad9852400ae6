# METADATA
# scope: package
# title: Findings of other packages
# description: >-
#   What a security team's own packages said (`deny`, `violation`, `warn`), in the shape of the pack's findings. Nothing
#   but the author's own words decides about them: no agreement and no permission applies.
package cordon.custom

import data.cordon.estate
import data.cordon.settings
import data.cordon.severity as severities

default all := []

all := data.custom

# The packages that were asked, whether or not they said anything, and those that did.
rules := {_rule(said) | some said in all} | {rule | some rule in object.get(settings.config, "customRules", [])}

findings contains finding if {
	some said in all
	not _rule(said) in settings.disabled
	resource := object.get(said, "resource", null)
	finding := {
		"rule": _rule(said),
		"title": _title(said),
		"severity": _severity(said),
		"outcome": "forbidden",
		"resource": resource,
		"address": _address(said, resource),
		"edge": null,
		"location": object.get(estate.resources, [resource, "location"], null),
		"organisations": sort({estate.owner(resource) | estate.owners[resource]}),
		"systems": sort(estate.systems_of(resource)),
		"path": [],
		"steps": [],
		"members": [resource | resource != null],
		"message": said.message,
		"remediation": object.get(said, ["metadata", "custom", "remediation"], "See the policy that says so."),
		"controls": object.get(said, ["metadata", "custom", "controls"], []),
		"agreement": null,
		"exemption": null,
		"permitted": null,
		"reason": sprintf("%s in package %s says so.", [said.rule, said["package"]]),
		"until": null,
		"alsoBreaks": [],
	}
}

_rule(said) := object.get(said, ["metadata", "custom", "id"], said["package"])

_title(said) := object.get(said, ["metadata", "title"], said["package"])

_address(_, resource) := estate.address(resource) if resource != null

_address(said, null) := said["package"]

# The configuration's word counts most, then the author's, then what the name of the rule implies.
_severity(said) := _first([word |
	some word in [
		object.get(settings.severities, [_rule(said)], null),
		object.get(said, "severity", null),
		object.get(said, ["metadata", "custom", "severity"], null),
		_implied[said.rule],
	]
	word in severities.order
])

_first(words) := words[0]

_implied := {"deny": "high", "violation": "high", "warn": "medium"}
