# METADATA
# scope: package
# title: The budget of a transition plan
# description: >-
#   How much tolerated sharing a plan's milestone of the day leaves, and how much there is. Going over the budget takes no
#   tolerance away from any single sharing, and it fails the gate: too much is left, whichever of it goes first.
package cordon.budget

import data.cordon.dates
import data.cordon.estate
import data.cordon.findings

# Plans over their budget, with what is left and what may be.
exceeded[plan.id] := {"left": count(left), "allowed": milestone.max, "since": milestone.from} if {
	some plan in data.register.transitionPlans
	milestone := _milestone(plan)
	left := _units(plan)
	count(left) > milestone.max
}

# The milestone that has begun last.
_milestone(plan) := milestone if {
	begun := {[milestone.from, milestone] |
		some milestone in plan.milestones
		milestone.from <= dates.today
	}
	[_, milestone] := max(begun)
}

# Exempted sharing between the parties counts too: an exemption is no separation.
_tolerated(plan) := {index |
	some index, finding in findings.all
	finding.outcome == "tolerated"
	{party | some party in finding.organisations} == {party | some party in plan.scope.between}
}

_units(plan) := _tolerated(plan) if not plan.countBy in {"application", "service"}

# Every service that takes part; sharing of which nobody knows the service counts for itself.
_units(plan) := {name | some index in _tolerated(plan); some name in _names(findings.all[index], plan.countBy)} | {index |
	some index in _tolerated(plan)
	count(_names(findings.all[index], plan.countBy)) == 0
} if {
	plan.countBy in {"application", "service"}
}

_names(finding, field) := {name |
	some member in finding.members
	name := estate.resources[member][field]
	name != null
}
