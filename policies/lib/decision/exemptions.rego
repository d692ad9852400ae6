# METADATA
# scope: package
# title: Exemptions
# description: >-
#   A documented exception for one rule and named resources, with a need, a duration and somebody else's approval.
package cordon.exemptions

import data.cordon.dates
import data.cordon.estate

default all := []

all := data.register.exemptions

# Exemptions written for this candidate, whether or not they hold.
written(candidate) := {exemption |
	some exemption in all
	exemption.rule == candidate.rule
	every member in _subjects(candidate) {
		_covers(exemption, member)
	}
}

# Why the exemption does not hold on the day of the check; empty where it does.
obstacles(exemption) := {obstacle |
	some obstacle, holds in {
		"has no owner": _named(exemption, "owner"),
		"has no approver": _named(exemption, "approver"),
		"is approved by its own owner": object.get(exemption, "owner", "") != object.get(exemption, "approver", null),
		"gives no reason": object.get(exemption, "reason", "") != "",
		"has no end": is_string(object.get(exemption, "expires", null)),
		"covers everything": _bounded(exemption),
	}
	not holds
} | _untimely(exemption)

# Of several that hold, the one that ends last.
granting(candidate) := exemption if {
	holding := {[exemption.expires, exemption] |
		some exemption in written(candidate)
		count(obstacles(exemption)) == 0
	}
	[_, exemption] := max(holding)
}

# The resource that the finding is about has to be named; where it has none, nothing is exempt.
_subjects(candidate) := {candidate.resource}

_covers(exemption, id) if {
	some pattern in exemption.resources
	glob.match(pattern, ["/"], estate.address(id))
}

_named(exemption, role) := is_object(object.get(exemption, role, null))

_bounded(exemption) := count([pattern |
	some pattern in exemption.resources
	pattern in {"*", "**"}
]) == 0

_untimely(exemption) := {sprintf("expired on %s", [exemption.expires])} if {
	dates.ended(object.get(exemption, "expires", null), dates.today)
}

_untimely(exemption) := {sprintf("begins on %s", [exemption.created])} if {
	object.get(exemption, "created", "") > dates.today
	not dates.ended(object.get(exemption, "expires", null), dates.today)
}

_untimely(exemption) := set() if {
	not object.get(exemption, "created", "") > dates.today
	not dates.ended(object.get(exemption, "expires", null), dates.today)
}
