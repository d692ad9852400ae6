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

# The outcome, with what it rests on. Each step hands on what the next ones ask about: there are as many candidates as
# there are ways of sharing, and a function is evaluated wherever it is named.
of(candidate) := object.union(nothing, {
	"outcome": "unknown",
	"severity": severity.of(candidate),
	"agreement": object.get(candidate, "agreement", null),
	"reason": "It cannot be decided from what was read, and what cannot be decided is never a pass.",
}) if {
	candidate.uncertain
}

of(candidate) := _certain(candidate, [id | id := _permission(candidate)]) if not candidate.uncertain

_certain(_, [id]) := object.union(nothing, {
	"outcome": "permitted",
	"severity": "info",
	"permitted": id,
	"reason": sprintf("The register permits it (%s), and all conditions hold.", [id]),
})

_certain(candidate, []) := _forbidden(
	candidate,
	null,
	"Neither an agreement nor an exemption can tolerate it.",
) if {
	not rules.tolerable(candidate.rule)
}

_certain(candidate, []) := _tolerable(candidate, [exemption | exemption := exemptions.granting(candidate)]) if {
	rules.tolerable(candidate.rule)
}

_tolerable(candidate, [exemption]) := object.union(nothing, {
	"outcome": "tolerated",
	"severity": severity.of(candidate),
	"exemption": exemption.id,
	"until": exemption.expires,
	"reason": sprintf("Exemption %s tolerates it until %s.", [exemption.id, exemption.expires]),
})

_tolerable(candidate, []) := _agreed(candidate, [[agreement, tolerance.obstacles(candidate, agreement)] |
	agreement := tolerance.nearest(candidate)
])

_agreed(candidate, []) := _forbidden(candidate, null, _reason(_whys(candidate)))

_agreed(candidate, [[agreement, obstacles]]) := _forbidden(
	candidate,
	agreement.id,
	_reason(_agreement_whys(agreement, obstacles) | _whys(candidate)),
) if {
	count(obstacles) > 0
}

_agreed(candidate, [[agreement, obstacles]]) := object.union(nothing, {
	"outcome": "permitted",
	"severity": "info",
	"agreement": agreement.id,
	"until": object.get(agreement, "end", null),
	"reason": sprintf("Agreement %s is in force between organisations that the systems admit.", [agreement.id]),
}) if {
	count(obstacles) == 0
	tolerance.standing(candidate, agreement)
}

_agreed(candidate, [[agreement, obstacles]]) := object.union(nothing, {
	"outcome": "tolerated",
	"severity": severity.of(candidate),
	"agreement": agreement.id,
	"until": object.get(agreement, "end", null),
	"reason": sprintf("Agreement %s covers it, and its transition plan has it in the baseline.", [agreement.id]),
}) if {
	count(obstacles) == 0
	not tolerance.standing(candidate, agreement)
}

_forbidden(candidate, agreement, reason) := object.union(nothing, {
	"outcome": "forbidden",
	"severity": severity.of(candidate),
	"agreement": object.get(candidate, "agreement", agreement),
	"reason": reason,
})

# Worst first.
ranks := {"forbidden": 0, "unknown": 1, "tolerated": 2, "permitted": 3}

_permission(candidate) := permissions.granting({id | some id in candidate.edges}) if count(candidate.edges) > 0

_reason(whys) := sprintf("%s.", [concat("; ", sort(whys))]) if count(whys) > 0

_reason(whys) := "No agreement, exemption or standing permission of the register covers it." if count(whys) == 0

# What comes near to allowing it, and why it does not.
_whys(candidate) := _exemption_whys(candidate) | _permission_whys(candidate)

_agreement_whys(agreement, obstacles) := {sprintf(
	"Agreement %s does not cover it: it %s",
	[agreement.id, text.list(sort(obstacles))],
)}

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
