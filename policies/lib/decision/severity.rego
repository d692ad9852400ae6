# METADATA
# scope: package
# title: Severities
# description: >-
#   How bad a candidate is: the rule's severity, or the one that the configuration gives it, one step lower where all
#   parties are of kinds that the systems permit, and lower where no restricted system is at stake.
package cordon.severity

import data.cordon.rules
import data.cordon.settings
import data.cordon.systems

order := ["critical", "high", "medium", "low", "info"]

ranks := {severity: rank | some rank, severity in order}

at_least(severity, threshold) if ranks[severity] <= ranks[threshold]

# One step down, and never below low: a finding is never mere information.
reduced(severity) := order[min([ranks[severity] + 1, ranks.low])]

of(candidate) := candidate.severity if candidate.severity

of(candidate) := reduced(_base(candidate)) if {
	not candidate.severity
	_among_permitted(candidate)
}

of(candidate) := _base(candidate) if {
	not candidate.severity
	not _among_permitted(candidate)
}

# Several organisations share, and the systems admit each of them.
_among_permitted(candidate) if {
	count(candidate.systems) > 0
	count(candidate.organisations) > 1
	count(systems.unpermitted(candidate.systems, candidate.organisations, _kind(candidate))) == 0
}

_kind(candidate) := object.get(candidate, "kind", "")

_base(candidate) := _configured(candidate.rule) if count(candidate.systems) > 0

_base(candidate) := _elsewhere(candidate.rule) if count(candidate.systems) == 0

_configured(rule) := object.get(settings.severities, [rule], rules.all[rule].custom.severity)

_elsewhere(rule) := rules.all[rule].custom.severityElsewhere if not settings.severities[rule]

_elsewhere(rule) := reduced(_configured(rule)) if not rules.all[rule].custom.severityElsewhere

_elsewhere(rule) := settings.severities[rule] if rules.all[rule].custom.severityElsewhere
