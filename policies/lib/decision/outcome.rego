# METADATA
# scope: package
# title: The outcome of a candidate
# description: >-
#   Candidates first, outcomes after: what cannot be decided is unknown; what a standing permission allows is permitted;
#   what an exemption or an agreement with a plan covers is tolerated for a time; everything else is forbidden.
package cordon.outcome

import data.cordon.exemptions
import data.cordon.permissions
import data.cordon.rules
import data.cordon.severity
import data.cordon.text
import data.cordon.tolerance

nothing := {"agreement": null, "exemption": null, "permitted": null, "until": null}

# The outcome, with what it rests on.
of(candidate) := object.union(nothing, {
	"outcome": "unknown",
	"severity": severity.of(candidate),
	"agreement": object.get(candidate, "agreement", null),
	"reason": "It cannot be decided from what was read, and what cannot be decided is never a pass.",
}) if {
	candidate.uncertain
}

of(candidate) := object.union(nothing, {
	"outcome": "permitted",
	"severity": "info",
	"permitted": id,
	"reason": sprintf("The register permits it (%s), and all conditions hold.", [id]),
}) if {
	not candidate.uncertain
	id := _permission(candidate)
}

of(candidate) := object.union(nothing, {
	"outcome": "tolerated",
	"severity": severity.of(candidate),
	"exemption": exemption.id,
	"until": exemption.expires,
	"reason": sprintf("Exemption %s tolerates it until %s.", [exemption.id, exemption.expires]),
}) if {
	_tolerable(candidate)
	exemption := exemptions.granting(candidate)
}

of(candidate) := object.union(nothing, {
	"outcome": "permitted",
	"severity": "info",
	"agreement": agreement.id,
	"until": object.get(agreement, "end", null),
	"reason": sprintf("Agreement %s is in force between organisations that the systems admit.", [agreement.id]),
}) if {
	agreement := _covering(candidate)
	tolerance.standing(candidate, agreement)
}

of(candidate) := object.union(nothing, {
	"outcome": "tolerated",
	"severity": severity.of(candidate),
	"agreement": agreement.id,
	"until": object.get(agreement, "end", null),
	"reason": sprintf("Agreement %s covers it, and its transition plan has it in the baseline.", [agreement.id]),
}) if {
	agreement := _covering(candidate)
	not tolerance.standing(candidate, agreement)
}

of(candidate) := object.union(nothing, {
	"outcome": "forbidden",
	"severity": severity.of(candidate),
	"agreement": _near_agreement(candidate),
	"reason": _reason(candidate),
}) if {
	not candidate.uncertain
	not _permission(candidate)
	not _exempt(candidate)
	not _covering(candidate)
}

# Worst first.
ranks := {"forbidden": 0, "unknown": 1, "tolerated": 2, "permitted": 3}

_permission(candidate) := permissions.granting({id | some id in candidate.edges}) if count(candidate.edges) > 0

_tolerable(candidate) if {
	not candidate.uncertain
	not _permission(candidate)
	rules.tolerable(candidate.rule)
}

_exempt(candidate) if {
	_tolerable(candidate)
	exemptions.granting(candidate)
}

_covering(candidate) := agreement if {
	_tolerable(candidate)
	not _exempt(candidate)
	agreement := tolerance.nearest(candidate)
	count(tolerance.obstacles(candidate, agreement)) == 0
}

_near_agreement(candidate) := object.get(candidate, "agreement", _nearest_id(candidate))

default _nearest_id(_) := null

_nearest_id(candidate) := agreement.id if {
	rules.tolerable(candidate.rule)
	agreement := tolerance.nearest(candidate)
}

_reason(candidate) := "Neither an agreement nor an exemption can tolerate it." if not rules.tolerable(candidate.rule)

_reason(candidate) := sprintf("%s.", [concat("; ", sort(_whys(candidate)))]) if {
	rules.tolerable(candidate.rule)
	count(_whys(candidate)) > 0
}

_reason(candidate) := "No agreement, exemption or standing permission of the register covers it." if {
	rules.tolerable(candidate.rule)
	count(_whys(candidate)) == 0
}

# What comes near to allowing it, and why it does not.
_whys(candidate) := (_agreement_whys(candidate) | _exemption_whys(candidate)) | _permission_whys(candidate)

_agreement_whys(candidate) := {why |
	agreement := tolerance.nearest(candidate)
	obstacles := sort(tolerance.obstacles(candidate, agreement))
	why := sprintf("Agreement %s does not cover it: it %s", [agreement.id, text.list(obstacles)])
}

_exemption_whys(candidate) := {why |
	some exemption in exemptions.written(candidate)
	obstacles := sort(exemptions.obstacles(exemption))
	why := sprintf("Exemption %s does not hold: it %s", [exemption.id, text.list(obstacles)])
}

_permission_whys(candidate) := {why |
	count(candidate.edges) > 0
	group := {id | some id in candidate.edges}
	some entry in permissions.matching(group)
	unmet := sort(permissions.unmet(entry, group))
	why := sprintf("Permitted sharing %s does not apply: %s does not hold", [entry.id, text.list(unmet)])
}
